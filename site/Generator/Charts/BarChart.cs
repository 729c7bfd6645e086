using System.Text;
using Site.Theme;
using static Site.Theme.Markup;

namespace Site.Generator.Charts;

/// <summary>Horizontal bars as SVG. Lengths are percentages and text keeps its size, so that one drawing fits a phone and a wall.</summary>
/// <param name="Id">Unique on the page.</param>
/// <param name="Remark">A sentence about the quantity.</param>
/// <param name="Bound">The most that is allowed.</param>
internal sealed record BarChart(string Id, string Title, string Remark, string Unit, IReadOnlyList<Bar> Bars, double? Bound)
{
    private const int RowHeight = 46;
    private const int BarTop = 22;
    private const int BarHeight = 14;

    private BarScale Scale => BarScale.For(Bars.Select(bar => bar.Amount ?? 0).Append(Bound ?? 0));

    private string Limit => Bound is { } bound ? $" At most {Amount.Of(bound, Unit)} may be used{(bound > 0 ? ": the dashed line" : "")}." : "";

    public string ToHtml()
    {
        var html = new StringBuilder();
        html.Append("<figure class=\"chart\">\n<figcaption><strong>").Append(Text(Title)).Append("</strong> ").Append(Text(Remark + Limit));
        html.Append(Scale.IsLogarithmic ? " Logarithmic scale: each thin line is ten times the one before.</figcaption>\n" : "</figcaption>\n");
        WriteDrawing(html);
        html.Append("</figure>\n");
        WriteTable(html);
        return html.ToString();
    }

    private void WriteDrawing(StringBuilder html)
    {
        int height = Bars.Count * RowHeight;
        html.Append(Plain($"<svg class=\"bars\" role=\"img\" aria-labelledby=\"{Id}-title {Id}-desc\" width=\"100%\" height=\"{height}\">\n"));
        html.Append(Plain($"<title id=\"{Id}-title\">{Text(Title)}</title>\n<desc id=\"{Id}-desc\">{Text(string.Join(", ", Bars.Select(Sentence)) + "." + Limit)}</desc>\n"));
        html.Append(Plain($"<defs><pattern id=\"{Id}-starter\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect class=\"ground starter\" width=\"6\" height=\"6\"/><rect class=\"figure starter\" width=\"3\" height=\"6\"/></pattern>"));
        html.Append(Plain($"<pattern id=\"{Id}-solution\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"><rect class=\"ground solution\" width=\"6\" height=\"6\"/><circle class=\"figure solution\" cx=\"3\" cy=\"3\" r=\"1.6\"/></pattern></defs>\n<g aria-hidden=\"true\">\n"));
        if (Scale.IsLogarithmic)
            for (double decade = 10; decade < Scale.Greatest; decade *= 10)
                html.Append(Plain($"<line class=\"decade\" x1=\"{Scale.Percent(decade):0.##}%\" x2=\"{Scale.Percent(decade):0.##}%\" y1=\"0\" y2=\"{height}\"/>"));
        for (int row = 0; row < Bars.Count; row++)
            WriteBar(html, Bars[row], row * RowHeight);
        if (Bound is > 0 and { } bound)
            html.Append(Plain($"<line class=\"bound\" x1=\"{Scale.Percent(bound):0.##}%\" x2=\"{Scale.Percent(bound):0.##}%\" y1=\"4\" y2=\"{height}\"/>\n"));
        html.Append("</g>\n</svg>\n");
    }

    private void WriteBar(StringBuilder html, Bar bar, int top)
    {
        html.Append(Plain($"<text class=\"name\" x=\"0\" y=\"{top + 16}\">{Text(bar.Label)}</text><text class=\"amount\" x=\"100%\" y=\"{top + 16}\" text-anchor=\"end\">{Text(Reading(bar))}</text>"));
        html.Append(Plain($"<rect class=\"track\" y=\"{top + BarTop}\" width=\"100%\" height=\"{BarHeight}\" rx=\"2\"/>"));
        if (bar.Amount is > 0 and { } amount)
        {
            var fill = bar.Kind == "yours" ? "" : $" fill=\"url(#{Id}-{bar.Kind})\"";
            html.Append(Plain($"<rect class=\"bar {bar.Kind}\"{fill} y=\"{top + BarTop}\" width=\"{Math.Max(0.6, Scale.Percent(amount)):0.##}%\" height=\"{BarHeight}\" rx=\"2\"/>"));
        }

        html.Append('\n');
    }

    private void WriteTable(StringBuilder html)
    {
        html.Append("<details class=\"data\"><summary>These numbers as a table<span class=\"spoken\">: ").Append(Text(Title)).Append("</span></summary>\n<table>\n<thead><tr><th scope=\"col\">Version</th><th scope=\"col\" class=\"right\">");
        html.Append(Text(Unit)).Append("</th></tr></thead>\n<tbody>\n");
        foreach (var bar in Bars)
            html.Append("<tr><th scope=\"row\">").Append(Text(bar.Label)).Append("</th><td class=\"right\">").Append(bar.Amount is { } amount ? Amount.Of(amount) : "–").Append("</td></tr>\n");
        if (Bound is { } bound)
            html.Append("<tr><th scope=\"row\">At most</th><td class=\"right\">").Append(Amount.Of(bound)).Append("</td></tr>\n");
        html.Append("</tbody>\n</table>\n</details>\n");
    }

    private string Sentence(Bar bar) => $"{bar.Label} {Reading(bar)}";

    private string Reading(Bar bar) => bar.Amount is { } amount ? Amount.Of(amount, Unit) : "not measured";
}
