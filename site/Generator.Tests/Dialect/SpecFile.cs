namespace Site.Generator.Tests.Dialect;

/// <summary>Examples in a Markdown file: a fence of six backticks holds the input, a line with a dot, the HTML, and, after a second dot, the defects.</summary>
public static class SpecFile
{
    private const string Fence = "``````";

    public static IEnumerable<SpecExample> Read(string path)
    {
        var section = "";
        var lines = File.ReadAllLines(path);
        for (int place = 0; place < lines.Length; place++)
        {
            if (lines[place].StartsWith("## ", StringComparison.Ordinal))
                section = lines[place][3..];
            if (lines[place] != Fence + " example")
                continue;
            int end = Array.IndexOf(lines, Fence, place + 1);
            var parts = string.Join('\n', lines[(place + 1)..end]).Split("\n.\n");
            yield return new SpecExample($"{Path.GetFileName(path)}:{place + 1} {section}", parts[0], parts[1], parts.Length > 2 ? parts[2] : "");
            place = end;
        }
    }
}
