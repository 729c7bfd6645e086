using Checker.Course;

namespace Checker.Grading.Building;

/// <summary>What the build of one exercise gave: an assembly to run, or the compiler's errors.</summary>
/// <param name="Assembly">Absolute path of the test assembly; null when it does not build.</param>
/// <param name="Errors">In the compiler's order.</param>
internal sealed record SliceBuild(string? Assembly, IReadOnlyList<CompileError> Errors)
{
    /// <summary>Compiles one exercise, with <paramref name="answer"/> in the place of its starter. A broken file in another exercise does not matter.</summary>
    /// <exception cref="GradingException">The compiler could not be run, or fails for another reason than an error in the code.</exception>
    public static async Task<SliceBuild> OfAsync(string root, Exercise exercise, Answer answer, CancellationToken cancel)
    {
        var compiler = SliceCompiler.Read(root);
        var folder = compiler.CopyLibraries(PivotOf(exercise, answer));
        var run = await compiler.CompileAsync(folder, SourcesOf(root, exercise, answer), cancel);
        if (run.ExitCode == 0)
            return new SliceBuild(AssemblyOf(root, exercise, answer), []);
        var errors = CompileError.AllIn(run.Output, root);
        return errors.Count > 0 ? new SliceBuild(null, errors) : throw GradingException.ForBuild(exercise.Folder, run.Output);
    }

    /// <summary>Where <see cref="OfAsync"/> leaves what it has compiled.</summary>
    public static string AssemblyOf(string root, Exercise exercise, Answer answer) =>
        Path.Combine(SliceCompiler.FolderOf(root, PivotOf(exercise, answer)), SliceCompiler.Assembly);

    private static IEnumerable<string> SourcesOf(string root, Exercise exercise, Answer answer)
    {
        var starter = Answer.StarterOf(exercise);
        return Directory.EnumerateFiles(Path.Combine(root, exercise.Folder), "*.cs")
            .Where(file => Path.GetFileName(file) != starter)
            .Order(StringComparer.Ordinal)
            .Append(Path.Combine(root, answer.File));
    }

    /// <summary>Each answer has an output folder of its own, so that none is run in the place of another.</summary>
    private static string PivotOf(Exercise exercise, Answer answer)
    {
        var slice = exercise.Id.ToString().Replace('/', '.');
        var name = Path.GetFileNameWithoutExtension(answer.File);
        return answer.File.Split('/') switch
        {
            ["solutions", ..] => slice + ".solution",
            [".check", ..] => slice + ".starter",
            [.., "wrong", _] => $"{slice}.wrong.{name}",
            [.., "peers", _] => $"{slice}.peer.{name}",
            _ => slice,
        };
    }
}
