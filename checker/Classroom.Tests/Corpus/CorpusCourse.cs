using Checker.Classroom.Judging;
using Checker.Classroom.Planning;
using Checker.Classroom.Sandboxes;
using Checker.Classroom.Tests.Corpus;
using Checker.Course;
using Checker.Grading;
using Checker.Grading.Building;

[assembly: AssemblyFixture(typeof(CorpusCourse))]

namespace Checker.Classroom.Tests.Corpus;

/// <summary>A course with one exercise, in a folder of its own, made when a test first asks for it.</summary>
public sealed class CorpusCourse : IDisposable
{
    public const string File = "TotalWait.cs";

    public static readonly ExerciseId Exercise = ExerciseId.Parse("01-trains/1-total-wait");

    private static readonly Lazy<ISandbox> Found = new(() => SandboxFinder.Best());

    private readonly string _root = Directory.CreateTempSubdirectory("corpus-").FullName;
    private readonly Lazy<Task<Curriculum>> _course;

    public CorpusCourse() => _course = new(MakeAsync);

    public static string Repository { get; } = Libraries.Root!;

    internal static Assignment Assignment { get; } = new("attacks", null, [new AssignedExercise(Exercise, 10, [File])]);

    /// <summary>The best that works here. To find it takes seconds, since a probe has to run into each limit.</summary>
    internal static ISandbox Sandbox => Found.Value;

    public string Root => _root;

    internal Task<Curriculum> LoadAsync() => _course.Value;

    /// <summary>What an honest student hands in: the solution, in other words.</summary>
    internal string Honest => System.IO.File.ReadAllText(Path.Combine(_root, "solutions", Exercise.ToString(), File)).Replace("wait", "minutes", StringComparison.Ordinal);

    /// <summary>Skips a test that would run hostile code where nothing holds it.</summary>
    internal static void RequireSandbox() =>
        Assert.SkipUnless(Sandbox.Protections.AreOfficial, $"{Sandbox.Name} does not protect this machine from hostile code: ./check class doctor says what to install");

    internal async Task<Judge> JudgeAsync(ISandbox sandbox, GradingLimits limits, CancellationToken cancel)
    {
        var curriculum = await LoadAsync();
        var exercise = curriculum.Find(Exercise.ToString());
        using var jails = new Jails(sandbox, _root, limits);
        await using var compiler = new Compiling.CompileWorker(jails);
        await using var rubric = await new Preparation(_root, StartersLock.Read(_root), jails, compiler).PrepareAsync(exercise, null, cancel);
        var manifest = new Manifest("0123456789ab", new ManifestHead(Assignment, Grader.Tool, "tests", "reference", AttemptPolicy.Latest), []);
        return new Judge(curriculum, manifest, new Dictionary<ExerciseId, ReferenceRun> { [Exercise] = rubric.Reference }, sandbox, limits);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private async Task<Curriculum> MakeAsync()
    {
        Libraries.Announce();
        Copy(Path.Combine(Repository, "checker", "Classroom.Tests", "Corpus", "Course"), _root);
        OpenToAll(_root);
        await SliceCompiler.MakeAsync(_root, CancellationToken.None);
        return Curriculum.Load(_root);
    }

    private static void Copy(string source, string target)
    {
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            System.IO.File.Copy(file, copy);
        }
    }

    /// <summary>The jail may have a user of its own.</summary>
    private static void OpenToAll(string folder)
    {
        if (!OperatingSystem.IsWindows())
            System.IO.File.SetUnixFileMode(folder, System.IO.File.GetUnixFileMode(folder) | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
    }
}
