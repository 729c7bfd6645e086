using System.Text.Json;
using Checker.Classroom.Committing;
using Checker.Classroom.Judging;
using Checker.Classroom.Planning;
using Checker.Classroom.Sandboxes;
using Checker.Course.Results;

namespace Checker.Classroom.Tests.Corpus.Infra;

/// <summary>A class of honest students, planned and ready to be graded.</summary>
internal sealed class Grading : IDisposable
{
    private readonly CorpusCourse _course;
    private readonly string _folder = Directory.CreateTempSubdirectory("grading-").FullName;

    public Grading(CorpusCourse course) => _course = course;

    public string Submissions => Path.Combine(_folder, "submissions");

    public string ManifestPath => Path.Combine(_folder, "attacks.jsonl");

    public string GradesPath => Path.Combine(_folder, "grades");

    public string WorkOf(string id) => Path.Combine(Submissions, id, Submission.Work, CorpusCourse.Exercise.ToString(), CorpusCourse.File);

    public string Journal => Path.Combine(GradesPath, JournalNote.FileName);

    public IReadOnlyList<Grade> Grades => Directory.Exists(GradesPath) ? [.. Directory.EnumerateFiles(GradesPath, "*.json").Select(GradesFolder.Read)] : [];

    public void HandIn(string id, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(WorkOf(id))!);
        File.WriteAllText(WorkOf(id), text);
        File.WriteAllText(
            Path.Combine(Submissions, id, Submission.FileName),
            JsonSerializer.Serialize(new Submission(id, id.Split('.')[0], null, null, false, "zip", "01"), CourseJson.Options));
    }

    public async Task<Manifest> PlanAsync(ISandbox sandbox) => await new Planner(await _course.LoadAsync(), CorpusCourse.Assignment, sandbox).PlanAsync(
        Submissions, AttemptPolicy.Latest, AssignmentSecret.ReadOrCreate(Path.Combine(_folder, "secret")), ManifestPath, _ => { }, TestContext.Current.CancellationToken);

    public async Task<ShardReport> RunAsync(ISandbox sandbox, int jobs = 1) => await new ShardRun(await _course.LoadAsync(), Submissions, Folder(), sandbox, jobs)
        .RunAsync(ManifestPath, ManifestFile.Read(ManifestPath), Shard.Whole, _ => { }, TestContext.Current.CancellationToken);

    public GradesFolder Folder() => new(GradesPath, ManifestFile.Read(ManifestPath).Id);

    /// <summary>The same class in a folder of its own, so that what is broken in it is broken for nobody else.</summary>
    public Grading Copy()
    {
        var copy = new Grading(_course);
        foreach (var file in Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories))
        {
            var path = Path.Combine(copy._folder, Path.GetRelativePath(_folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Copy(file, path);
        }

        return copy;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
