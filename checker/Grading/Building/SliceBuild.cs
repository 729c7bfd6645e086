using Checker.Course;

namespace Checker.Grading.Building;

/// <summary>What the build of one exercise gave: an assembly to run, or the compiler's errors.</summary>
/// <param name="Assembly">Absolute path of the test assembly; null when it does not build.</param>
/// <param name="Errors">In the compiler's order.</param>
internal sealed record SliceBuild(string? Assembly, IReadOnlyList<CompileError> Errors)
{
    private const string Project = "exercises/Exercises.csproj";

    /// <summary>Restores packages and builds the libraries that all slices share, once.</summary>
    /// <exception cref="GradingException">It does not build.</exception>
    public static async Task PrepareAsync(string root, CancellationToken cancel)
    {
        var run = await Dotnet.RunAsync(root, ["restore", Project, "-nologo", "-v", "q"], cancel);
        if (run.ExitCode == 0)
            run = await Dotnet.RunAsync(root, ["build", Project, "--no-restore", "-t:ResolveProjectReferences", "-nologo", "-v", "q"], cancel);
        if (run.ExitCode != 0)
            throw GradingException.ForBuild(Project, run.Output);
    }

    /// <summary>Compiles one exercise, with <paramref name="answer"/> in the place of its starter. A broken file in another exercise does not matter.</summary>
    public static async Task<SliceBuild> OfAsync(string root, Exercise exercise, Answer answer, CancellationToken cancel)
    {
        var pivot = PivotOf(exercise, answer);
        var arguments = new List<string>
        {
            "build", Project, "--no-restore", "-nologo", "-v", "q", "-clp:NoSummary;ErrorsOnly",
            "-p:BuildProjectReferences=false", $"-p:Exercise={exercise.Id}", $"-p:Pivot={pivot}",
        };
        if (!answer.File.StartsWith(exercise.Folder + "/", StringComparison.Ordinal) || answer.File.Contains("/wrong/", StringComparison.Ordinal))
            arguments.AddRange([$"-p:Answer={Path.Combine(root, answer.File)}", $"-p:Replaces={Answer.StarterOf(exercise)}"]);

        var run = await Dotnet.RunAsync(root, arguments, cancel);
        if (run.ExitCode == 0)
            return new SliceBuild(Path.Combine(root, "artifacts", "bin", "Exercises", pivot, "Exercises.dll"), []);
        var errors = CompileError.AllIn(run.Output, root);
        return errors.Count > 0 ? new SliceBuild(null, errors) : throw GradingException.ForBuild(Project, run.Output);
    }

    /// <summary>Each answer has an output folder of its own, so that none is run in the place of another.</summary>
    private static string PivotOf(Exercise exercise, Answer answer)
    {
        var slice = exercise.Id.ToString().Replace('/', '.');
        if (answer.File.StartsWith("solutions/", StringComparison.Ordinal))
            return slice + ".solution";
        if (answer.File.StartsWith(".check/", StringComparison.Ordinal))
            return slice + ".starter";
        return answer.File.Contains("/wrong/", StringComparison.Ordinal)
            ? $"{slice}.wrong.{Path.GetFileNameWithoutExtension(answer.File)}"
            : slice;
    }
}
