using System.Text;
using Site.Generator.Snippets;
using Site.Theme;
using static Site.Theme.Markup;

namespace Site.Generator.Charts;

/// <summary>
/// A block of memory as boxes in SVG, eight bytes a row, with the offset of each row before it. A box is as wide as its bytes; only what fills more than two rows is drawn as two.
/// Widths are percentages and text keeps its size, so that one drawing fits a phone and a wall.
/// </summary>
internal static class LayoutDrawing
{
    private const int RowBytes = 8;
    private const int RowHeight = 30;

    /// <summary>In percent: room for the offset, and the width of one byte.</summary>
    private const double Left = 12;
    private const double Byte = 11;

    /// <summary>A longer part is a wall of nothing new.</summary>
    private const long MostRows = 2;

    /// <returns>HTML: the drawing, and its numbers as a table, which says every part to those who do not see it.</returns>
    public static string Of(MemoryLayout layout)
    {
        var svg = new StringBuilder();
        var rows = 0L;
        foreach (var part in layout.Parts)
            rows = Draw(svg, part, rows);
        return Plain($"<p><code>{Text(layout.Of)}</code> {Amount.Of(layout.Bytes, "bytes")}</p>\n<svg class=\"bars layout\" role=\"img\" aria-label=\"{Text($"{layout.Of} in memory, {Amount.Of(layout.Bytes, "bytes")}; its parts are in the table below.")}\" width=\"100%\" height=\"{(rows * RowHeight) + 2}\">\n<g aria-hidden=\"true\">\n{svg}</g>\n</svg>\n{Table(layout)}");
    }

    /// <summary>What is left of the row before, then full rows, then what is left over; the widest of them has the text.</summary>
    /// <param name="top">The rows so far.</param>
    /// <returns>The rows with this part.</returns>
    private static long Draw(StringBuilder svg, MemoryPart part, long top)
    {
        var column = part.Offset % RowBytes;
        var before = column == 0 ? 0 : Math.Min(part.Bytes, RowBytes - column);
        var full = (part.Bytes - before) / RowBytes;
        var behind = (part.Bytes - before) % RowBytes;
        var drawn = Math.Min(full, MostRows);
        if (before > 0)
            Box(svg, part, full == 0 && before >= behind, part.Offset, top - 1, 1, before);
        if (full > 0)
            Box(svg, part, true, part.Offset + before, top, drawn, RowBytes);
        if (full > drawn)
            svg.Append(Plain($"<line class=\"bound\" x1=\"{Left}%\" x2=\"100%\" y1=\"{(top + 1) * RowHeight}\" y2=\"{(top + 1) * RowHeight}\"/>\n"));
        if (behind > 0)
            Box(svg, part, full == 0 && behind > before, part.End - behind, top + drawn, 1, behind);
        return top + drawn + (behind > 0 ? 1 : 0);
    }

    private static void Box(StringBuilder svg, MemoryPart part, bool hasText, long offset, long row, long rows, long bytes)
    {
        var column = offset % RowBytes;
        if (column == 0)
            svg.Append(Plain($"<text y=\"{(row * RowHeight) + 20}\">{offset}</text>"));
        // A drawing within the drawing is cut at its border, and so is a text that is too long for its box.
        svg.Append(Plain($"<svg x=\"{Left + (column * Byte)}%\" y=\"{(row * RowHeight) + 1}\" width=\"{bytes * Byte}%\" height=\"{rows * RowHeight}\">"));
        svg.Append(Plain($"<rect class=\"bar {(part.IsData ? "cell" : part.IsPadding ? "ground" : "track")}\" width=\"100%\" height=\"100%\"{(part.IsPadding ? " stroke-dasharray=\"2 3\"" : "")}/>"));
        svg.Append(Plain($"<text x=\"6\" y=\"19\">{Text(hasText ? part.Text : "…")}</text></svg>\n"));
    }

    private static string Table(MemoryLayout layout)
    {
        var html = new StringBuilder();
        html.Append("<details class=\"data\"><summary>These bytes as a table<span class=\"spoken\">: ").Append(Text(layout.Of)).Append("</span></summary>\n<table class=\"amounts\">\n<thead><tr><th scope=\"col\">Part</th><th scope=\"col\">at</th><th scope=\"col\">bytes</th></tr></thead>\n<tbody>\n");
        foreach (var part in layout.Parts)
            html.Append(Plain($"<tr><th scope=\"row\">{Text(part.Text)}</th><td>{Amount.Of(part.Offset)}</td><td>{Amount.Of(part.Bytes)}</td></tr>\n"));
        return html.Append("</tbody>\n</table>\n</details>\n").ToString();
    }
}
