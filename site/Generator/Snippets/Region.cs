namespace Site.Generator.Snippets;

/// <summary>A named part of a source file, as a page shows it: region lines removed, moved to the left margin.</summary>
/// <param name="Line">Where it begins in the file.</param>
/// <param name="Margin">Columns that were taken from the left of each line.</param>
internal sealed record Region(string Name, int Line, int Margin, IReadOnlyList<RegionLine> Lines)
{
    public string Code { get; } = string.Join('\n', Lines.Select(line => line.Text));

    /// <summary>The lines that have the mark of a pair, as the page numbers them, from 1.</summary>
    public IReadOnlyList<int> LinesOf(char pair) => [.. Lines.Index().Where(line => line.Item.Mark.Pair == pair).Select(line => line.Index + 1)];
}
