using System.Text.RegularExpressions;

namespace Checker.Course.Reading;

/// <summary>What the C# files of an exercise's folder are, by their names.</summary>
internal static class ExerciseFiles
{
    public static bool IsTrial(string name) => name.EndsWith("Trial.cs", StringComparison.Ordinal);

    public static bool IsTests(string name) => name.EndsWith("Tests.cs", StringComparison.Ordinal);

    /// <summary>Names of the C# files of a folder, without those of its folders; none when there is no such folder.</summary>
    public static List<string> SourcesIn(string folder) => !Directory.Exists(folder) ? [] :
    [
        .. Directory.EnumerateFiles(folder, "*.cs").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal),
    ];

    public static bool HaveTest(string root, string folder, IReadOnlyList<string> testFiles, string name) => testFiles
        .Select(file => File.ReadAllText(Path.Combine(root, folder, file)))
        .Any(text => Regex.IsMatch(text, $@"\b{Regex.Escape(name)}\s*\("));

    /// <summary>What the trial's and the tests' names begin with.</summary>
    public static string Example(IReadOnlyList<string> starters) => starters.Count > 0 ? Path.GetFileNameWithoutExtension(starters[0]) : "…";
}
