namespace Checker.Classroom.Exporting;

/// <summary>Texts that come out of a jailed process: they may be long, and may have letters in them that no page and no gradebook takes.</summary>
internal static class Shortened
{
    private const string Rest = " […]";

    public static string To(int letters, string text)
    {
        var plain = string.Concat(text.ReplaceLineEndings("\n").EnumerateRunes()
            .Where(rune => rune.Value is '\n' or '\t' || !System.Text.Rune.IsControl(rune))
            .Select(rune => rune.ToString()));
        if (plain.Length <= letters)
            return plain;
        var end = char.IsHighSurrogate(plain[letters - 1]) ? letters - 1 : letters;
        return plain[..end] + Rest;
    }
}
