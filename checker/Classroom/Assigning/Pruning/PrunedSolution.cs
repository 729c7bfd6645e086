using System.Text.RegularExpressions;

namespace Checker.Classroom.Assigning.Pruning;

/// <summary>A <c>.sln</c> with the projects that are there, and the folders in it that hold any.</summary>
internal static partial class PrunedSolution
{
    /// <param name="isThere">Asked with a project's path as the file has it, with slashes.</param>
    public static string Of(string text, Func<string, bool> isThere)
    {
        var lines = text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        var entries = lines.Select(line => Entry().Match(line)).Where(entry => entry.Success).ToList();
        var parents = lines.Select(line => Nested().Match(line)).Where(nested => nested.Success).ToDictionary(nested => nested.Groups["child"].Value, nested => nested.Groups["parent"].Value);
        var kept = new HashSet<string>();
        foreach (var project in entries.Where(entry => IsProject(entry) && isThere(entry.Groups["path"].Value.Replace('\\', '/'))))
        {
            for (var id = project.Groups["id"].Value; id is not null && kept.Add(id);)
                id = parents.GetValueOrDefault(id);
        }

        var gone = entries.Select(entry => entry.Groups["id"].Value).Where(id => !kept.Contains(id)).ToList();
        var left = new List<string>();
        for (var at = 0; at < lines.Length; at++)
        {
            if (!gone.Exists(id => lines[at].Contains(id, StringComparison.OrdinalIgnoreCase)))
                left.Add(lines[at]);
            else if (Entry().IsMatch(lines[at]))
                at = Array.FindIndex(lines, at, line => line.Trim() == "EndProject");
        }

        return string.Join('\n', left) + "\n";
    }

    private static bool IsProject(Match entry) => entry.Groups["path"].Value.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^Project\(""\{[^}]+\}""\) = ""[^""]*"", ""(?<path>[^""]*)"", ""(?<id>\{[^}]+\})""")]
    private static partial Regex Entry();

    [GeneratedRegex(@"^\s*(?<child>\{[^}]+\}) = (?<parent>\{[^}]+\})\s*$")]
    private static partial Regex Nested();
}
