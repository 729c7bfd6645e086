namespace Checker.Grading.Building;

/// <summary>
/// Compiles one exercise by the compiler alone. What all exercises have in common is built once by MSBuild: the slice of no exercise, <c>-p:Exercise=none</c>,
/// which leaves the libraries that a test program needs, and the compiler's arguments.
/// </summary>
internal sealed class SliceCompiler
{
    /// <summary>The file name of every slice's test assembly.</summary>
    public const string Assembly = "Exercises.dll";

    private const string Project = "exercises/Exercises.csproj";

    private const string Symbols = "Exercises.pdb";

    /// <summary>Written by Exercises.targets: the compiler's path, then an argument a line.</summary>
    private const string Arguments = "compiler.txt";

    private readonly string _root;
    private readonly string _compiler;
    private readonly IReadOnlyList<string> _arguments;

    private SliceCompiler(string root, IReadOnlyList<string> lines)
    {
        _root = root;
        _compiler = lines[0];
        _arguments = [.. lines.Skip(1).Where(argument => !IsOfTheSlice(argument))];
    }

    /// <summary>Restores packages and builds what the slices share; what is there already is not built again.</summary>
    /// <exception cref="GradingException">It does not build.</exception>
    public static async Task MakeAsync(string root, CancellationToken cancel)
    {
        var run = await Dotnet.RunAsync(root, ["build", Project, "-p:Exercise=none", "-nologo", "-v", "q", "-clp:NoSummary"], cancel);
        if (run.ExitCode != 0)
            throw GradingException.ForBuild(Project, run.Output);
    }

    /// <summary>What <see cref="MakeAsync"/> has left.</summary>
    public static SliceCompiler Read(string root) => new(root, File.ReadAllLines(Path.Combine(FolderOf(root, "none"), Arguments)));

    /// <summary>The output folder of a slice.</summary>
    public static string FolderOf(string root, string pivot) => Path.Combine(root, "artifacts", "bin", "Exercises", pivot);

    /// <summary>The output folder of the slice named, with all that its program needs to run. What is there already is left alone.</summary>
    public string CopyLibraries(string pivot)
    {
        var (common, folder) = (FolderOf(_root, "none"), FolderOf(_root, pivot));
        foreach (var file in Directory.EnumerateFiles(common, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(common, file);
            if (name is not (Assembly or Symbols or Arguments))
                Copy(file, Path.Combine(folder, name));
        }

        return folder;
    }

    /// <summary>Runs the compiler of the SDK: the same one, with the same arguments, as a build of everything would.</summary>
    public async Task<(int ExitCode, string Output)> CompileAsync(string folder, IEnumerable<string> sources, CancellationToken cancel)
    {
        // Too long for a command line on Windows.
        var response = Path.Combine(folder, Arguments);
        var own = new[] { $"/out:{Path.Combine(folder, Assembly)}", $"/pdb:{Path.Combine(folder, Symbols)}" };
        await File.WriteAllLinesAsync(response, _arguments.Concat(own).Concat(sources).Select(Quoted), cancel);
        return await Dotnet.RunAsync(Path.Combine(_root, "exercises"), ["exec", _compiler, "/shared", "/noconfig", "@" + response], cancel);
    }

    /// <summary>The compiler takes quotes around a value, and not around the whole of an option.</summary>
    private static string Quoted(string argument) => argument switch
    {
        _ when !argument.Any(char.IsWhiteSpace) => argument,
        ['/', ..] when argument.IndexOf(':') is > 0 and var colon => $"{argument[..(colon + 1)]}\"{argument[(colon + 1)..]}\"",
        _ => $"\"{argument}\"",
    };

    private static bool IsOfTheSlice(string argument) =>
        argument is "/noconfig" || argument.StartsWith("/out:", StringComparison.Ordinal) || argument.StartsWith("/pdb:", StringComparison.Ordinal);

    private static void Copy(string file, string copy)
    {
        var (from, to) = (new FileInfo(file), new FileInfo(copy));
        if (to.Exists && (to.Length, to.LastWriteTimeUtc) == (from.Length, from.LastWriteTimeUtc))
            return;
        Directory.CreateDirectory(to.DirectoryName!);
        File.Copy(file, copy, overwrite: true);
    }
}
