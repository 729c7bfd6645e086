using Checker.Compiling;
using Checker.Course;
using CompileSlice = System.Func<
    System.Collections.Generic.IReadOnlyList<string>, string, string, System.Threading.CancellationToken,
    System.Collections.Generic.IReadOnlyList<(string File, int Line, int Column, string Code, string Message)>>;

namespace Checker.Grading.Building;

/// <summary>
/// Compiles one exercise by the compiler alone. What all exercises have in common is built once by MSBuild: the slice of no exercise, <c>-p:Exercise=none</c>,
/// which leaves the libraries that a test program needs, and the compiler's arguments. The compiler is the SDK's own, kept warm in this process.
/// </summary>
internal sealed class SliceCompiler
{
    public const string Assembly = "Exercises.dll";

    private const string Project = "exercises/Exercises.csproj";

    private const string Symbols = "Exercises.pdb";

    /// <summary>Written by Exercises.targets: the compiler's path, then an argument a line.</summary>
    private const string Arguments = "compiler.txt";

    private readonly string _root;
    private readonly CompileSlice _compile;

    private SliceCompiler(string root, CompileSlice compile)
    {
        _root = root;
        _compile = compile;
    }

    /// <summary>Restores packages and builds what the slices share; what is there already is not built again.</summary>
    /// <exception cref="GradingException">It does not build.</exception>
    public static async Task MakeAsync(string root, CancellationToken cancel)
    {
        var folder = FolderOf(root, "none");
        var inputs = new SharedInputs(root, folder);
        if (inputs.AreBuilt(Path.Combine(folder, Arguments)))
            return;
        var run = await Dotnet.RunAsync(root, ["build", Project, "-p:Exercise=none", "-nologo", "-v", "q", "-clp:NoSummary"], cancel);
        if (run.ExitCode != 0)
            throw GradingException.ForBuild(Project, run.Output);
        inputs.Keep();
    }

    /// <summary>Reads what <see cref="MakeAsync"/> has left. Takes the time of some twenty compilations.</summary>
    public static SliceCompiler Open(string root)
    {
        var lines = File.ReadAllLines(Path.Combine(FolderOf(root, "none"), Arguments));
        var open = CompilerContext.SliceProgramBeside(lines[0]).GetMethod(nameof(SliceProgram.Open))!.CreateDelegate<Func<string, IReadOnlyList<string>, CompileSlice>>();
        return new SliceCompiler(root, open(Path.Combine(root, "exercises"), [.. lines.Skip(1)]));
    }

    /// <summary>Compiles one exercise, with <paramref name="answer"/> in the place of its starter. A broken file in another exercise does not matter.</summary>
    /// <exception cref="GradingException">It does not compile for another reason than an error in the code.</exception>
    public SliceBuild Build(Exercise exercise, Answer answer, CancellationToken cancel)
    {
        var assembly = Prepare(exercise, answer);
        var errors = Compile([.. SourcesOf(exercise, answer)], assembly, Path.ChangeExtension(assembly, ".pdb"), cancel);
        if (errors.FirstOrDefault(error => error.File.Length == 0) is { } other)
            throw GradingException.ForBuild(exercise.Folder, $"{other.Code}: {other.Message}");
        return new SliceBuild(
            errors.Count == 0 ? assembly : null,
            [.. errors.Select(error => error with { File = Path.GetRelativePath(_root, error.File).Replace('\\', '/') })]);
    }

    /// <summary>Compiles any files by the exercises' arguments.</summary>
    /// <returns>The errors, with absolute paths. One without a file is none of the code.</returns>
    public IReadOnlyList<CompileError> Compile(IReadOnlyList<string> sources, string assembly, string symbols, CancellationToken cancel) =>
        [.. _compile(sources, assembly, symbols, cancel).Select(error => new CompileError(error.File, error.Line, error.Column, error.Code, error.Message))];

    /// <summary>Makes the folder of a slice, with all that its program needs to run.</summary>
    /// <returns>Where <see cref="Build"/> will leave the assembly.</returns>
    public string Prepare(Exercise exercise, Answer answer) => Path.Combine(CopyLibraries(PivotOf(exercise, answer)), Assembly);

    /// <summary>Where <see cref="Build"/> leaves what it has compiled.</summary>
    public static string AssemblyOf(string root, Exercise exercise, Answer answer) => Path.Combine(FolderOf(root, PivotOf(exercise, answer)), Assembly);

    private IEnumerable<string> SourcesOf(Exercise exercise, Answer answer)
    {
        var starter = Answer.StarterOf(exercise);
        return Directory.EnumerateFiles(Path.Combine(_root, exercise.Folder), "*.cs")
            .Where(file => Path.GetFileName(file) != starter)
            .Order(StringComparer.Ordinal)
            .Append(Path.Combine(_root, answer.File));
    }

    /// <summary>The output folder of the slice named, with all that its program needs to run. What is there already is left alone.</summary>
    private string CopyLibraries(string pivot)
    {
        var (common, folder) = (FolderOf(_root, "none"), FolderOf(_root, pivot));
        foreach (var file in Directory.EnumerateFiles(common, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(common, file);
            if (IsLibrary(name))
                Copy(file, Path.Combine(folder, name));
        }

        return folder;
    }

    /// <summary>The folder of what all slices share, once <see cref="MakeAsync"/> has made it.</summary>
    public static string SharedFolder(string root) => FolderOf(root, "none");

    /// <summary>Whether a file of that folder belongs to a slice's program: the libraries do, the empty program and our notes do not.</summary>
    public static bool IsLibrary(string name) => name is not (Assembly or Symbols or Arguments or SharedInputs.Name);

    private static string FolderOf(string root, string pivot) => Path.Combine(root, "artifacts", "bin", "Exercises", pivot);

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

    private static void Copy(string file, string copy)
    {
        var (from, to) = (new FileInfo(file), new FileInfo(copy));
        if (to.Exists && (to.Length, to.LastWriteTimeUtc) == (from.Length, from.LastWriteTimeUtc))
            return;
        Directory.CreateDirectory(to.DirectoryName!);
        File.Copy(file, copy, overwrite: true);
    }
}
