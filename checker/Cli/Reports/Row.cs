using System.Text.RegularExpressions;

namespace Checker.Cli.Reports;

/// <summary>A line of text from elsewhere, such as a test's message. Where the screen is too narrow, a row of a table is broken between its cells, and everything else at spaces.</summary>
internal static partial class Row
{
    /// <param name="indent">Spaces before the first line, beside those that it begins with.</param>
    /// <param name="hang">Spaces before each further line, beside the same.</param>
    public static IEnumerable<string> Folded(string line, int indent, int hang, int width)
    {
        var text = line.TrimStart(' ');
        var lead = line.Length - text.Length;
        if (text.Length == 0 || indent + line.Length <= width)
            return [text.Length == 0 ? "" : new string(' ', indent) + line];
        return Gap().IsMatch(text)
            ? Cells(text, indent + lead, hang + lead, width)
            : Paragraph.Folded(text, indent + lead, hang + lead, width);
    }

    private static IEnumerable<string> Cells(string text, int indent, int hang, int width)
    {
        var line = "";
        foreach (var cell in Gap().Split(text))
        {
            var start = line.Length == 0 ? new string(' ', indent) : line + "  ";
            if (start.Length + cell.Length <= width)
            {
                line = start + cell;
                continue;
            }

            if (line.Length > 0)
                yield return line;
            var broken = Paragraph.Folded(cell, line.Length == 0 ? indent : hang, hang + 2, width).ToList();
            foreach (var part in broken.SkipLast(1))
                yield return part;
            line = broken[^1];
        }

        yield return line;
    }

    /// <summary>What stands between two columns.</summary>
    [GeneratedRegex(" {2,}")]
    private static partial Regex Gap();
}
