using System.Text;
using Checker.Classroom.Collecting;
using Checker.Course;

namespace Checker.Classroom.Tests.Collecting;

/// <summary>A temporary folder with what a class handed in, in <c>in</c>, and the submissions made of it, in <c>out</c>.</summary>
internal sealed class Inbox : IDisposable
{
    public static readonly ExerciseId RmsDelay = new("03-generators", "1-rms-delay");
    public static readonly ExerciseId Outliers = new("03-generators", "2-outlier-report");

    public static readonly Assignment Assignment = new("week-3", new DateTimeOffset(2026, 3, 1, 18, 0, 0, TimeSpan.Zero),
    [
        new AssignedExercise(RmsDelay, 10, ["RmsDelay.cs"]),
        new AssignedExercise(Outliers, 5, ["OutlierReport.cs"]),
    ]);

    public string Root { get; } = Directory.CreateTempSubdirectory("collect-").FullName;

    public string In => Path.Combine(Root, "in");

    public string Out => Path.Combine(Root, "out");

    public void Dispose() => Directory.Delete(Root, recursive: true);

    public string Add(string path, string text) => Add(path, Encoding.UTF8.GetBytes(text));

    public string Add(string path, byte[] content)
    {
        var file = Path.Combine(In, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, content);
        return file;
    }

    public CollectReport Collect(string? from = null, ISubmissionSource? source = null) => new Collector(Assignment, Out).Collect(from ?? In, source, TestContext.Current.CancellationToken);

    /// <summary>What was kept of a submission.</summary>
    public IReadOnlyDictionary<string, string> WorkOf(Collected collected)
    {
        var work = Path.Combine(Out, collected.Submission.Id, Submission.Work);
        return Directory.Exists(work) ? Texts(work) : new Dictionary<string, string>();
    }

    /// <summary>All files below a folder, by their paths.</summary>
    public static IReadOnlyDictionary<string, string> Texts(string folder) => Directory
        .EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
        .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText);
}
