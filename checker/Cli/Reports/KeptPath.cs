namespace Checker.Cli.Reports;

/// <summary>The path from a root to an object that should be gone, as a test's message draws it.</summary>
internal static class KeptPath
{
    /// <summary>The engine's words behind the hop that is the learner's to cut.</summary>
    private const string Here = "  (held here by the code under test)";

    /// <summary>Ours, beside the underline.</summary>
    private const string Meaning = "held here by your code";

    /// <summary>The last of the hops that the message marks, without the mark; null where it marks none.</summary>
    public static string? HopOfTheLearner(string message) =>
        message.Split('\n').LastOrDefault(IsMarked) is { } line ? line[..^Here.Length].Trim() : null;

    /// <summary>The message with the field, or whatever the hop ends with, underlined; without any underline where marks are left out.</summary>
    /// <param name="width">Columns; where they do not suffice, the hop keeps the engine's words.</param>
    public static string Underlined(string message, bool isPlain, int width)
    {
        var lines = message.ReplaceLineEndings("\n").Split('\n');
        return string.Join('\n', isPlain ? lines.Where(line => !Underline.Is(line)) : lines.SelectMany(line => WithUnderline(line, width)));
    }

    private static IEnumerable<string> WithUnderline(string line, int width)
    {
        if (!IsMarked(line))
            return [line];
        var hop = line[..^Here.Length];
        var start = hop.LastIndexOfAny([' ', '.']) + 1;
        if (hop.Length + 1 + Meaning.Length <= width)
            return [hop, $"{Underline.Of(start, hop.Length - start)} {Meaning}"];
        var lead = start - Meaning.Length - 1;
        return hop.Length <= width && lead >= 0 ? [hop, $"{new string(' ', lead)}{Meaning} {Underline.Of(0, hop.Length - start)}"] : [line];
    }

    private static bool IsMarked(string line) => line.EndsWith(Here, StringComparison.Ordinal);
}
