using System.Text.Json;
using Checker.Classroom.Committing;
using Checker.Classroom.Planning;
using Checker.Course;
using Checker.Course.Results;

namespace Checker.Classroom.Merging;

/// <summary>Brings the grades of all shards together, and finds what is missing and what does not agree.</summary>
public static class Merger
{
    private const string Pattern = "*.json";

    /// <param name="manifestPath">What was to be graded.</param>
    /// <param name="folders">Folders that shards have written to.</param>
    /// <param name="output">Gets one file for each submission. A grade of the same student from another manifest is superseded, and kept.</param>
    /// <exception cref="ClassroomException">A file cannot be read.</exception>
    public static MergeReport Merge(string manifestPath, IReadOnlyList<string> folders, string output)
    {
        ArgumentNullException.ThrowIfNull(folders);
        var manifest = ManifestFile.Read(manifestPath);
        var shards = folders.Select(folder => new GradesFolder(folder, manifest.Id)).ToList();
        var (grades, missing, disagreements) = (new List<Grade>(), new List<string>(), new List<string>());
        foreach (var id in manifest.Submissions.Select(planned => planned.Submission.Id))
        {
            var found = shards.Select(shard => shard.Find(id)).OfType<Grade>().ToList();
            if (found.Count == 0)
                missing.Add(id);
            else if (found.Exists(other => !Agree(found[0], other)))
                disagreements.Add(id);
            else
                grades.Add(found[0]);
        }

        var superseded = SupersedeOthers(output, manifest, grades);
        foreach (var grade in grades)
            AtomicFile.Write(Path.Combine(output, GradesFolder.NameOf(grade.Submission.Id, manifest.Id)), JsonSerializer.Serialize(grade, CourseJson.Options) + "\n");
        return new MergeReport(grades, missing, disagreements, superseded);
    }

    private static bool Agree(Grade a, Grade b) =>
        a.Exercises.Select(each => (each.Id, each.Verdict, each.Points)).SequenceEqual(b.Exercises.Select(each => (each.Id, each.Verdict, each.Points)));

    private static int SupersedeOthers(string output, Manifest manifest, IReadOnlyList<Grade> grades)
    {
        if (!Directory.Exists(output))
            return 0;
        var (students, names) = (grades.Select(grade => grade.Submission.Student).ToHashSet(), grades.Select(grade => GradesFolder.NameOf(grade.Submission.Id, manifest.Id)).ToHashSet());
        var count = 0;
        foreach (var file in Directory.EnumerateFiles(output, Pattern).Where(file => !names.Contains(Path.GetFileName(file))).ToList())
        {
            if (!students.Contains(GradesFolder.Read(file).Submission.Student))
                continue;
            var aside = Path.Combine(output, GradesFolder.Superseded);
            Directory.CreateDirectory(aside);
            File.Move(file, Path.Combine(aside, Path.GetFileName(file)), overwrite: true);
            count++;
        }

        return count;
    }
}
