using System.Globalization;

namespace Checker.Grading.Building;

/// <summary>
/// What the build that all slices share is made from. MSBuild takes seconds to find that nothing has changed, which is most of the time of a check;
/// a list of the files with their times and lengths tells it at once. Whatever differs, also an older time, has MSBuild look for itself.
/// </summary>
internal sealed class SharedInputs
{
    /// <summary>The list's file, beside what is built.</summary>
    public const string Name = "inputs.txt";

    private readonly string _list;
    private readonly string _now;

    /// <param name="root">The course's top folder.</param>
    /// <param name="output">Where the shared build leaves what it makes.</param>
    public SharedInputs(string root, string output)
    {
        _list = Path.Combine(output, Name);
        var files = new[] { root, Libraries.Root ?? root }.Distinct().SelectMany(Policies)
            .Concat(In(root, "exercises/data"))
            .Concat(Directory.EnumerateFiles(Path.Combine(root, "exercises"), "*.csproj"))
            .Concat(In(Libraries.Root ?? root, "checker/Memory"))
            .Concat(In(Libraries.Root ?? root, "checker/Xunit"))
            .Append(Path.Combine(Libraries.Root ?? root, "checker", "Course", "GitBlob.cs"));
        _now = string.Join('\n', files.Order(StringComparer.Ordinal).Select(Described).Prepend(Dotnet.Host));
    }

    /// <summary>Whether the build would find nothing to do, and its packages are still there.</summary>
    /// <param name="arguments">The compiler's: every file that one names has to exist.</param>
    public bool AreBuilt(string arguments) =>
        File.Exists(_list) && File.Exists(arguments) && File.ReadAllText(_list) == _now && File.ReadLines(arguments).All(NamesWhatIsThere);

    public void Keep() => File.WriteAllText(_list, _now);

    private static IEnumerable<string> Policies(string root) =>
        Directory.EnumerateFiles(root).Where(file => Path.GetFileName(file) is var name
            && (name.StartsWith("Directory.", StringComparison.Ordinal) || name is "global.json" or ".editorconfig" || name.Equals("nuget.config", StringComparison.OrdinalIgnoreCase)));

    private static IEnumerable<string> In(string root, string folder) =>
        Directory.Exists(Path.Combine(root, folder)) ? Directory.EnumerateFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories) : [];

    private static string Described(string path) => new FileInfo(path) is { Exists: true } file
        ? string.Create(CultureInfo.InvariantCulture, $"{path} {file.LastWriteTimeUtc.Ticks} {file.Length}")
        : $"{path} is missing";

    private static bool NamesWhatIsThere(string argument) =>
        !argument.StartsWith("/reference:", StringComparison.Ordinal) || File.Exists(argument["/reference:".Length..].Trim('"'));
}
