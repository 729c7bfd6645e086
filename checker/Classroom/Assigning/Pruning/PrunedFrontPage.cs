using System.Text.RegularExpressions;

namespace Checker.Classroom.Assigning.Pruning;

/// <summary><c>lessons/README.md</c> with the pairs that are left, and the modules that have any, counted anew.</summary>
internal static partial class PrunedFrontPage
{
    public static string Of(string text, IReadOnlySet<string> pairs)
    {
        var modules = new List<List<string>> { new() };
        foreach (var line in text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
        {
            if (Heading().IsMatch(line))
                modules.Add([]);
            if (Link().Match(line) is not { Success: true } link || pairs.Contains(link.Groups["pair"].Value))
                modules[^1].Add(line);
        }

        var left = modules.Skip(1).Where(module => module.Exists(line => Link().IsMatch(line))).ToList();
        for (var index = 0; index < left.Count; index++)
            left[index][0] = Heading().Replace(left[index][0], $"## Module {index + 1}:");
        return string.Join('\n', left.Prepend(modules[0]).SelectMany(module => module)).TrimEnd('\n') + "\n";
    }

    [GeneratedRegex(@"^## Module +\d+:")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\s*(?:[-*+]|\d+\.) +\[[^\]]+\]\((?:\./)?(?<pair>[^/)\s]+)/lesson\.md\)")]
    private static partial Regex Link();
}
