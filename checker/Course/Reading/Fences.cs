namespace Checker.Course.Reading;

/// <summary>Tells Markdown from the code inside its fences, where a <c>#</c> is no heading.</summary>
internal static class Fences
{
    /// <summary>The lines outside fenced code, each with its number counted from <paramref name="firstLine"/>.</summary>
    public static IEnumerable<NumberedLine> Outside(IEnumerable<string> lines, int firstLine)
    {
        string? open = null;
        var number = firstLine - 1;
        foreach (var line in lines)
        {
            number++;
            var mark = MarkOf(line);
            if (open is not null)
                open = mark is not null && mark.StartsWith(open, StringComparison.Ordinal) ? null : open;
            else if (mark is not null)
                open = mark;
            else
                yield return new NumberedLine(number, line);
        }
    }

    /// <summary>The run of backticks or tildes that opens or closes a fence; null on any other line.</summary>
    public static string? MarkOf(string line)
    {
        var text = line.TrimStart();
        var length = text.Length == 0 || text[0] is not ('`' or '~') ? 0 : text.TakeWhile(letter => letter == text[0]).Count();
        return length >= 3 ? text[..length] : null;
    }
}
