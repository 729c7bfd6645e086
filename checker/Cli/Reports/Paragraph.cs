namespace Checker.Cli.Reports;

/// <summary>Breaks a line where it may be broken, so that what follows stands under its first words and not at the edge.</summary>
internal static class Paragraph
{
    /// <summary>Behind these a long name may be broken.</summary>
    private static readonly char[] Joints = ['/', '.', '<', ','];

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
            var joint = word.LastIndexOfAny(Joints, longest - 1) + 1;
            var length = joint > 0 ? joint : longest;
            yield return (word[..length], isJoined);
            (word, isJoined) = (word[length..], true);
        }

        yield return (word, isJoined);
    }
}
