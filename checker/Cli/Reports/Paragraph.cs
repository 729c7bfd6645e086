namespace Checker.Cli.Reports;

/// <summary>Breaks a line where it may be broken, so that what follows stands under its first words and not at the edge.</summary>
internal static class Paragraph
{
    /// <summary>Behind these a long name may be broken, a path only between its folders.</summary>
    private static readonly char[] Joints = ['.', '<', ','];

    /// <summary>The paragraphs of a Markdown text, each on one line, whatever width its author wrote for; an empty line between two.</summary>
    public static IEnumerable<string> AllIn(string markdown) =>
        markdown.ReplaceLineEndings("\n").Split("\n\n").SelectMany((paragraph, place) => (string[])[.. place > 0 ? [""] : Array.Empty<string>(), paragraph.Replace('\n', ' ')]);

    /// <param name="indent">Spaces before the first line.</param>
    /// <param name="hang">Spaces before each further line.</param>
    public static IEnumerable<string> Folded(string text, int indent, int hang, int width)
    {
        var line = new string(' ', indent);
        var isEmpty = true;
        foreach (var word in text.Split(' ').SelectMany(word => Pieces(word, width - hang)))
        {
            var gap = isEmpty || word.IsJoined ? "" : " ";
            if (!isEmpty && line.Length + gap.Length + word.Text.Length > width)
            {
                yield return line;
                (line, gap) = (new string(' ', hang), "");
            }

            line += gap + word.Text;
            isEmpty = false;
        }

        yield return line;
    }

    private static IEnumerable<(string Text, bool IsJoined)> Pieces(string word, int longest)
    {
        var isJoined = false;
        while (word.Length > longest)
        {
            var length = word.LastIndexOf('/', longest - 1) is >= 0 and var folder ? folder + 1
                : word.LastIndexOfAny(Joints, longest - 1) is >= 0 and var joint ? joint + 1
                : longest;
            yield return (word[..length], isJoined);
            (word, isJoined) = (word[length..], true);
        }

        yield return (word, isJoined);
    }
}
