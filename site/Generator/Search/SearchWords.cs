using System.Text.RegularExpressions;

namespace Site.Generator.Search;

/// <summary>The words of a text by which it is found, each once: a search asks whether a word is there, not how often.</summary>
internal static partial class SearchWords
{
    private const int Shortest = 2;

    /// <summary>Of a lesson's text for each different word of it: a set that grows is copied each time.</summary>
    private const int LettersToAWord = 16;

    /// <summary>A name made of several words is found by itself and by each of them: <c>ArrayPool</c> by <c>pool</c>, too.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var found = new HashSet<string>(text.Length / LettersToAWord, StringComparer.Ordinal);
        for (int start = 0, end; start < text.Length; start = end)
        {
            end = EndOfWord(text, start);
            if (end == start)
            {
                end++;
                continue;
            }

            var word = text.AsSpan(start, end - start);
            Add(found, word);
            if (IsPlain(word))
                continue;
            foreach (var part in Parts().EnumerateMatches(word))
                Add(found, word.Slice(part.Index, part.Length));
        }

        string[] inOrder = [.. found];
        Array.Sort(inOrder, StringComparer.Ordinal);
        return inOrder;
    }

    /// <summary>Letters of any script, digits, underscores; <c>C#</c> is a word. search.js cuts what is typed alike. The start itself where no word begins there.</summary>
    private static int EndOfWord(string text, int start)
    {
        int end = start;
        while (end < text.Length && (char.IsLetter(text[end]) || char.IsNumber(text[end]) || text[end] == '_'))
            end++;
        return end > start && end < text.Length && text[end] == '#' ? end + 1 : end;
    }

    /// <summary>A text says most of its words often; only the first of each becomes a string.</summary>
    private static void Add(HashSet<string> found, ReadOnlySpan<char> word)
    {
        if (word.Length < Shortest || IsNumber(word))
            return;
        var small = word.Length <= 128 ? stackalloc char[word.Length] : new char[word.Length];
        word.ToLowerInvariant(small);
        found.GetAlternateLookup<ReadOnlySpan<char>>().Add(small);
    }

    private static bool IsNumber(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
            if (!char.IsDigit(letter))
                return false;
        return true;
    }

    /// <summary>Small letters throughout: the only part is the word itself.</summary>
    private static bool IsPlain(ReadOnlySpan<char> word) => !word.ContainsAnyExceptInRange('a', 'z');

    [GeneratedRegex(@"\p{Lu}?[\p{Ll}]+|\p{Lu}+(?!\p{Ll})")]
    private static partial Regex Parts();
}
