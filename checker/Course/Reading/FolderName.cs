using System.Globalization;
using System.Text.RegularExpressions;

namespace Checker.Course.Reading;

/// <summary>The name of a pair's or an exercise's folder: a number, which gives the order, and words, which give the meaning.</summary>
internal static partial class FolderName
{
    public static bool IsNumbered(string name) => name.Length > 0 && char.IsAsciiDigit(name[0]);

    public static bool IsWellFormed(string name) => Pattern().IsMatch(name);

    public static int NumberOf(string name) => int.Parse(Pattern().Match(name).Groups["number"].Value, CultureInfo.InvariantCulture);

    /// <summary>The name without its number: <c>rms-delay</c>.</summary>
    public static string WordsOf(string name) => Pattern().Match(name) is { Success: true } match ? match.Groups["words"].Value : name;

    /// <summary>The numbered folders inside a folder, in the order of their numbers.</summary>
    public static IReadOnlyList<string> Inside(string folder) => !Directory.Exists(folder) ? [] :
    [
        .. Directory.EnumerateDirectories(folder)
            .Select(path => Path.GetFileName(path))
            .Where(IsNumbered)
            .OrderBy(name => IsWellFormed(name) ? NumberOf(name) : int.MaxValue)
            .ThenBy(name => name, StringComparer.Ordinal),
    ];

    [GeneratedRegex("^(?<number>[0-9]{1,4})-(?<words>[a-z][a-z0-9]*(?:-[a-z0-9]+)*)$")]
    private static partial Regex Pattern();
}
