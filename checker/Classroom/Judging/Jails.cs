using System.Globalization;
using Checker.Classroom.Compiling;
using Checker.Classroom.Sandboxes;
using Checker.Grading.Building;
using Checker.Grading.Working;

namespace Checker.Classroom.Judging;

/// <summary>Starts the programs that the judge has in jails: the compiler, solutions, and submissions.</summary>
/// <param name="root">The course's top folder.</param>
/// <param name="limits">Null for those of a grade of record.</param>
internal sealed class Jails(ISandbox sandbox, string root, GradingLimits? limits = null) : IDisposable
{
    private const long Heap = 1L << 30;

    private readonly string _shared = SliceCompiler.SharedFolder(root);

    /// <summary>The course's top folder.</summary>
    public string Root => root;

    public GradingLimits Limits { get; } = limits ?? GradingLimits.Default;

    /// <summary>Where compiled submissions are placed.</summary>
    public AttemptFolders Folders { get; } = new(SliceCompiler.SharedFolder(root));

    public JailedProcess StartCompiler() => Start(
        Limits.Lasting,
        [typeof(CompileProgram).Assembly.Location, CompileProgram.Word, root],
        [AppContext.BaseDirectory, _shared, Path.Combine(root, "exercises"), .. CompilerInputs()],
        new()
        {
            // It does one thing at a time: a collector beside it takes a tenth more of the processor, and saves nobody a pause.
            ["DOTNET_gcConcurrent"] = "0",
            // In hexadecimal. To compile anew what was called 30 times, as is the rule, takes more of a class of 300 than it gives: a fifth of the compiler's time.
            ["DOTNET_TC_CallCountThreshold"] = "1000",
        });

    /// <summary>The solution's, which answers for many submissions.</summary>
    public JailedProcess StartSolution(AttemptFolder attempt) => Start(Limits.Lasting, attempt, []);

    /// <param name="seed">The submission's.</param>
    /// <param name="reference">How the solution ran, which says how long a submission may; null for the solution itself.</param>
    public JailedProcess StartSubmission(AttemptFolder attempt, ulong seed, ReferenceRun? reference) => Start(TimeAllowed.Within(Limits.Submission, reference?.Seconds), attempt, new()
    {
        ["CHECK_SEED"] = DrawnSeed.OfTests(seed).ToString(CultureInfo.InvariantCulture),
        ["CHECK_BRIEF"] = "1",
    });

    public void Dispose() => Folders.Dispose();

    private JailedProcess Start(JailLimits allowed, AttemptFolder attempt, Dictionary<string, string> variables) => Start(allowed, [attempt.Assembly, "serve"], [attempt.Path], variables);

    private JailedProcess Start(JailLimits allowed, IReadOnlyList<string> arguments, IReadOnlyList<string> folders, Dictionary<string, string> variables) =>
        sandbox.Start(new Job([DotNetRoot.Muxer, "exec", .. arguments], [DotNetRoot.Path, .. folders], new Dictionary<string, string>(variables.Concat(HeapSettings.Of(Heap)))
        {
            ["DOTNET_DbgEnableMiniDump"] = "0",
            ["DOTNET_TieredPGO"] = "0",
        }, allowed));

    /// <summary>Folders of all files that the compiler's arguments name: references, generators, and what all slices compile.</summary>
    private IEnumerable<string> CompilerInputs() => File.ReadLines(Path.Combine(_shared, "compiler.txt"))
        .SelectMany(line => new[] { line, line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim('"') })
        .Where(path => Path.IsPathFullyQualified(path) && File.Exists(path))
        .Select(path => Path.GetFullPath(path))
        // The course's own top folder holds more than a compiler needs.
        .Select(path => Path.GetDirectoryName(path) == root ? path : Path.GetDirectoryName(path)!)
        .Distinct();
}
