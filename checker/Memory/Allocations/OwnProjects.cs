using System.Reflection;
using System.Text.Json;

namespace Checker.Memory.Allocations;

/// <summary>
/// Tells the assemblies that the author of a test compiles from those that come as packages or with the runtime: the deps file
/// that the build writes beside a program calls them projects.
/// </summary>
internal static class OwnProjects
{
    private const string DepsFiles = "APP_CONTEXT_DEPS_FILES";

    private static readonly Lazy<IReadOnlySet<string>> Files = new(ReadFiles);

    public static bool Have(Assembly assembly) => !assembly.IsDynamic && Files.Value.Contains(Path.GetFileName(assembly.Location));

    private static HashSet<string> ReadFiles() =>
        (AppContext.GetData(DepsFiles) as string ?? "").Split(';').Where(File.Exists).SelectMany(FilesIn).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> FilesIn(string depsFile)
    {
        using var deps = JsonDocument.Parse(File.ReadAllBytes(depsFile));
        var libraries = deps.RootElement.GetProperty("libraries");
        return [.. deps.RootElement.GetProperty("targets").EnumerateObject()
            .SelectMany(target => target.Value.EnumerateObject())
            .Where(library => IsOwn(library.Name) && library.Value.TryGetProperty("runtime", out _))
            .SelectMany(library => library.Value.GetProperty("runtime").EnumerateObject())
            .Select(file => Path.GetFileName(file.Name))];

        bool IsOwn(string name) => libraries.TryGetProperty(name, out var library)
            && library.GetProperty("type").GetString() is "project" or "reference";
    }
}
