using System.Text.RegularExpressions;

namespace Site.Generator.Search;

/// <summary>The words of a text by which it is found, each once: a search asks whether a word is there, not how often.</summary>
internal static partial class SearchWords
{
    private const int Shortest = 2;

    /// <summary>A name made of several words is found by itself and by each of them: <c>ArrayPool</c> by <c>pool</c>, too.</summary>
    public static IReadOnlyList<string> Of(string text) =>
    [
        .. Words().Matches(text).Select(word => word.Value)
            .SelectMany(word => Parts().Matches(word).Select(part => part.Value).Prepend(word))
            .Select(word => word.ToLowerInvariant())
            .Where(word => word.Length >= Shortest && !word.All(char.IsDigit))
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Letters of any script, digits, underscores; <c>C#</c> is a word. search.js cuts what is typed alike.</summary>
    [GeneratedRegex(@"[\p{L}\p{N}_]+#?")]
    private static partial Regex Words();

    [GeneratedRegex(@"\p{Lu}?[\p{Ll}]+|\p{Lu}+(?!\p{Ll})")]
    private static partial Regex Parts();
}
