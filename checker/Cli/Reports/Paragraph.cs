namespace Checker.Cli.Reports;

/// <summary>Breaks a line at its spaces, so that what follows stands under its first words and not at the edge.</summary>
internal static class Paragraph
{
    /// <param name="indent">Spaces before the first line.</param>
    /// <param name="hang">Spaces before each further line.</param>
    public static IEnumerable<string> Folded(string text, int indent, int hang, int width)
    {
        var line = new string(' ', indent);
        var isEmpty = true;
        foreach (var word in text.Split(' '))
        {
            if (!isEmpty && line.Length + 1 + word.Length > width)
            {
                yield return line;
                (line, isEmpty) = (new string(' ', hang), true);
            }

            line += isEmpty ? word : " " + word;
            isEmpty = false;
        }

        yield return line;
    }
}
