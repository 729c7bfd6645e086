using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.Json;
using Checker.Course;
using Checker.Course.Explanations;
using Checker.Course.Results;
using Checker.Grading.Building;
using Checker.Grading.Working;

namespace Checker.Grading;

/// <summary>Grades exercises of one course. <see cref="PrepareAsync"/> comes first.</summary>
public sealed class Grader(string root, Limits limits)
{
    private readonly Lazy<SliceCompiler> _compiler = new(() => SliceCompiler.Open(root));

    /// <summary>Name and version of this tool, as results record it.</summary>
    public static string Tool { get; } =
        $"check {typeof(Grader).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion}";

    /// <summary>The command that runs the .NET SDK.</summary>
    public static string Host => Dotnet.Host;

    /// <summary>Restores packages and builds what all exercises share.</summary>
    /// <exception cref="GradingException">It does not build.</exception>
    public Task PrepareAsync(CancellationToken cancel) => SliceCompiler.MakeAsync(root, cancel);

    /// <summary>Builds and runs one exercise, and says what became of it. Nothing is written to the results.</summary>
    /// <param name="seed">Repeats a former run's unseen seeds; null draws new ones.</param>
    public Task<Attempt> GradeAsync(Exercise exercise, Answer answer, ulong? seed, CancellationToken cancel) =>
        GradeAsync(exercise, answer, assembly => RunAsync(assembly, seed, answer.IsExplained, cancel), cancel);

    /// <param name="run">Runs the tests of the assembly that it is given.</param>
    internal async Task<Attempt> GradeAsync(Exercise exercise, Answer answer, Func<string, Task<WorkerRun>> run, CancellationToken cancel)
    {
        var clock = Stopwatch.StartNew();
        var build = Build(exercise, answer, cancel);
        if (build.Assembly is null)
            return AttemptOf(exercise, answer, Judgement.Of(build), run: null, clock);

        var ran = await run(build.Assembly);
        return AttemptOf(exercise, answer, Judgement.Of(ran, limits), ran, clock);
    }

    /// <summary>Builds one exercise and explains what <paramref name="answer"/> does with memory. Nothing is judged, and nothing is written.</summary>
    public async Task<Explained> ExplainAsync(Exercise exercise, Answer answer, CancellationToken cancel)
    {
        var build = Build(exercise, answer, cancel);
        if (build.Assembly is null)
            return new Explained(VersionOf(exercise, answer, Judgement.Of(build).Reason, []), Builds: false);

        using var scratch = new ScratchFolder();
        var file = Path.Combine(scratch.Path, "explained.json");
        var run = await Worker.ExplainAsync(build.Assembly, scratch.Path, file, limits, cancel);
        return new Explained(
            Judgement.OfProcess(run, limits) is { } ended
                ? VersionOf(exercise, answer, ended.Reason, [])
                : VersionOf(exercise, answer, null, JsonSerializer.Deserialize<ExplainedTrial[]>(await File.ReadAllTextAsync(file, cancel), CourseJson.Options)!),
            Builds: true);
    }

    /// <summary>The folder of the exercise's program, with all that it needs but the program itself; where that will be.</summary>
    internal string PrepareFolder(Exercise exercise, Answer answer) => _compiler.Value.Prepare(exercise, answer);

    internal SliceBuild Build(Exercise exercise, Answer answer, CancellationToken cancel) => _compiler.Value.Build(exercise, answer, cancel);

    private async Task<WorkerRun> RunAsync(string assembly, ulong? seed, bool isExplained, CancellationToken cancel)
    {
        using var scratch = new ScratchFolder();
        return await Worker.RunAsync(assembly, scratch.Path, limits, seed, isExplained, cancel);
    }

    private ExplainedVersion VersionOf(Exercise exercise, Answer answer, string? reason, IReadOnlyList<ExplainedTrial> trials) => new(
        GitBlob.IdOf(Path.Combine(root, answer.File)), exercise.TestsId(root), Tool, RuntimeInformation.FrameworkDescription, DateTimeOffset.UtcNow, reason, trials);

    private Attempt AttemptOf(Exercise exercise, Answer answer, Judgement judgement, WorkerRun? run, Stopwatch clock) => new(
        judgement.Verdict, judgement.Reason, run?.Journal.Tests ?? [], run?.Journal.Figures ?? [],
        answer.IsOwn ? exercise.AnswerId(root) : GitBlob.IdOf(Path.Combine(root, answer.File)), exercise.TestsId(root), run?.Journal.Seed ?? 0,
        Tool, RuntimeInformation.FrameworkDescription, RuntimeInformation.RuntimeIdentifier,
        DateTimeOffset.UtcNow, (int)clock.ElapsedMilliseconds);
}
