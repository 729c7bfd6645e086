using System.Text;
using Checker.Course.Explanations;
using static Site.Theme.Markup;

namespace Site.Theme;

/// <summary>
/// What is kept alive as a tree of bars in SVG: the length of each is what hangs there, with all that it holds. Lengths are percentages and text keeps its size, so that one drawing fits a phone and a wall.
/// </summary>
public sealed class RetainedDrawing
{
    private const int RowHeight = 40;
    private const int Indent = 18;

    /// <summary>In percent: beside the longest bar stands its number, and branches are moved to the right.</summary>
    private const double LongestBar = 50;

    /// <summary>More would be a wall of bars; the list below has them all.</summary>
    private const int MostRows = 16;

    private readonly List<Row> _rows = [];
    private readonly string _version;

    private RetainedDrawing(RetentionFinding kept, string version)
    {
        _version = version;
        foreach (var root in kept.Roots)
            Add(root, 0, -1);
    }

    /// <param name="version">Whose it is: <c>yours</c>, <c>the starter</c> or <c>the solution</c>.</param>
    /// <returns>HTML.</returns>
    public static string Of(RetentionFinding kept, string version)
    {
        ArgumentNullException.ThrowIfNull(kept);
        return new RetainedDrawing(kept, version).Draw();
    }

    private void Add(BranchFinding branch, int depth, int parent)
    {
        if (_rows.Count == MostRows)
            return;
        var place = _rows.Count;
        _rows.Add(new Row(branch.Name, WeightOf(branch), depth, parent));
        foreach (var held in branch.Held)
            Add(held, depth + 1, place);
    }

    private static long WeightOf(BranchFinding branch) => branch.Bytes + branch.Held.Sum(WeightOf);

    private string Draw()
    {
        var spoken = string.Join(", ", _rows.Where(row => row.Depth == 0).Select(row => $"{row.Name} holds {Amount.Of(row.Weight, "bytes")}"));
        var svg = new StringBuilder();
        svg.Append(Plain($"<svg class=\"bars retained\" role=\"img\" aria-label=\"{Text($"What {_version} keeps alive: {spoken}. The list below has every branch.")}\" width=\"100%\" height=\"{_rows.Count * RowHeight}\">\n<g aria-hidden=\"true\">\n"));
        foreach (var (place, row) in _rows.Index())
            Draw(svg, row, place * RowHeight);
        return svg.Append("</g>\n</svg>\n").ToString();
    }

    private void Draw(StringBuilder svg, Row row, int top)
    {
        int left = row.Depth * Indent;
        if (row.Depth > 0)
            svg.Append(Plain($"<path class=\"twig\" d=\"M{left - 12} {((row.Parent + 1) * RowHeight) - 4}V{top + 11}h8\"/>"));
        double share = Math.Max(0.6, LongestBar * row.Weight / Math.Max(1, _rows[0].Weight));
        svg.Append(Plain($"<text x=\"{left}\" y=\"{top + 16}\">{Text(row.Name)}</text><rect class=\"bar figure {_version.Split(' ')[^1]}\" x=\"{left}\" y=\"{top + 22}\" width=\"{share:0.##}%\" height=\"10\" rx=\"2\"/>"));
        svg.Append(Plain($"<text class=\"amount\" x=\"100%\" y=\"{top + 32}\" text-anchor=\"end\">{Text(Amount.Of(row.Weight, "bytes"))}</text>\n"));
    }

    /// <param name="Weight">Bytes, with all that the branch holds.</param>
    /// <param name="Parent">The row of what holds it; -1 for a root.</param>
    private sealed record Row(string Name, long Weight, int Depth, int Parent);
}
