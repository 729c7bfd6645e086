using System.Globalization;
using System.Net;
using System.Text;
using Site.Generator.Snippets;
using Site.Theme;

namespace Site.Generator.Charts;

/// <summary>
/// What a call holds over time, as SVG: filled what is in memory, dashed what a full collection would leave of it, and above it a mark for each collection, longer for an older generation, with the generation's digit.
/// The curves are stretched to the width there is, text and marks keep their size.
/// </summary>
/// <param name="Id">Unique on the page.</param>
/// <param name="Most">The bytes at the upper edge: the same for all drawings that are compared.</param>
internal sealed record TimelineDrawing(string Id, string Title, MemoryTimeline Timeline, long Most)
{
    private const int Width = 1000;
    private const int Height = 140;
    private const int Top = 58;

    /// <summary>In percent: digits that are nearer than this would run into each other on a phone.</summary>
    private const double LeastGap = 5;

    private string Steps => $"{Amount.Of(Timeline.Steps * Timeline.Each)} {Timeline.Of}";

    private string InWords =>
        $"In memory (filled): at most {Amount.Of(Timeline.Most, "bytes")}. What a full collection would leave (dashed): at most {Amount.Of(Timeline.Left.Max(), "bytes")}, at the end {Amount.Of(Timeline.Left[^1])}. {Collections}"
        + (Timeline.Young is { } young && Timeline.Collections.Any(each => each.Generation == 0) ? $" Generation 0 was given room for {Amount.Of(young, "bytes")}." : "");

    private string Collections => Timeline.Collections.Count == 0 ? "No collection came." : $"Collections (marks): {string.Join(", ", Timeline.Collections
        .GroupBy(each => each.Generation).OrderBy(same => same.Key).Select(same => $"{same.Count()} of generation {same.Key}"))}.";

    /// <returns>HTML: the drawing, what it shows in words, and its numbers as a table.</returns>
    public string ToHtml()
    {
        var html = new StringBuilder();
        html.Append(Plain($"<svg class=\"bars layout\" role=\"img\" aria-labelledby=\"{Id}-title {Id}-desc\" width=\"100%\" height=\"{Top + Height + 36}\">\n"));
        html.Append(Plain($"<title id=\"{Id}-title\">{Text(Title)}</title>\n<desc id=\"{Id}-desc\">{Text(InWords)}</desc>\n<g aria-hidden=\"true\">\n"));
        html.Append(Plain($"<text y=\"15\">{Amount.Of(Most, "bytes")}</text>\n"));
        html.Append(Plain($"<line class=\"decade\" x2=\"100%\" y1=\"{Top}\" y2=\"{Top}\"/><line class=\"decade\" x2=\"100%\" y1=\"{Top + Height}\" y2=\"{Top + Height}\"/>\n"));
        var held = Curve(Held());
        html.Append(Plain($"<svg y=\"{Top}\" width=\"100%\" height=\"{Height}\" viewBox=\"0 0 {Width} {Height}\" preserveAspectRatio=\"none\" overflow=\"visible\">"));
        html.Append(Plain($"<path class=\"cell\" d=\"{held}V{Height}H0z\"/><path class=\"bar\" fill=\"none\" vector-effect=\"non-scaling-stroke\" d=\"{held}\"/>"));
        html.Append(Plain($"<path class=\"bound\" fill=\"none\" vector-effect=\"non-scaling-stroke\" d=\"{Curve(Timeline.Left.Select((bytes, at) => ((double)at, bytes)))}\"/></svg>\n"));
        DrawMarks(html);
        html.Append(Plain($"<text y=\"{Top + Height + 20}\">start</text><text x=\"50%\" y=\"{Top + Height + 20}\" text-anchor=\"middle\">{Text(Steps)}</text><text x=\"100%\" y=\"{Top + Height + 20}\" text-anchor=\"end\">end</text>\n</g>\n</svg>\n"));
        html.Append(Plain($"<p>{Text(InWords)}</p>\n"));
        WriteTable(html);
        return html.ToString();
    }

    private void DrawMarks(StringBuilder html)
    {
        TimelineCollection? named = null;
        foreach (var collection in Timeline.Collections)
        {
            var at = Percent(PlaceOf(collection));
            if (named is null || named.Generation != collection.Generation || at - Percent(PlaceOf(named)) >= LeastGap)
            {
                html.Append(Plain($"<text x=\"{at:0.#}%\" y=\"{Top - 20}\" text-anchor=\"middle\">{collection.Generation}</text>"));
                named = collection;
            }

            html.Append(Plain($"<line class=\"bar\" stroke-width=\"2\" x1=\"{at:0.#}%\" x2=\"{at:0.#}%\" y1=\"{Top - 8 - (4 * collection.Generation)}\" y2=\"{Top}\"/>\n"));
        }
    }

    /// <summary>In memory at each step, and what each collection found and left in between.</summary>
    private IEnumerable<(double At, long Bytes)> Held()
    {
        foreach (var (step, bytes) in Timeline.Held.Index())
        {
            yield return (step, bytes);
            foreach (var collection in Timeline.Collections.Where(each => each.Step == step))
            {
                yield return (PlaceOf(collection), collection.Before);
                yield return (PlaceOf(collection), collection.After);
            }
        }
    }

    /// <summary>Within its step a collection is where the step had allocated what it found more; a hundredth of the whole is no such thing, but what the watch itself took.</summary>
    private double PlaceOf(TimelineCollection collection)
    {
        var before = Math.Max(0, collection.Before - Timeline.Held[collection.Step]);
        var behind = Math.Max(0, Timeline.Held[collection.Step + 1] - collection.After);
        return collection.Step + (100 * (before + behind) < Timeline.Most ? 0 : (double)before / (before + behind));
    }

    private string Curve(IEnumerable<(double At, long Bytes)> points) =>
        "M" + string.Join("L", points.Select(point => Plain($"{Width * Percent(point.At) / 100:0} {Height - (Height * (double)point.Bytes / Most):0}")));

    private double Percent(double at) => 100 * at / (Timeline.Steps + 1);

    private void WriteTable(StringBuilder html)
    {
        html.Append(Plain($"<details class=\"data\"><summary>These numbers as a table<span class=\"spoken\">: {Text(Title)}</span></summary>\n<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"{Text(Title)}\">\n<table>\n<thead><tr><th scope=\"col\">{Text(Timeline.Of)}</th><th scope=\"col\" class=\"right\">bytes in memory</th><th scope=\"col\" class=\"right\">left by a full collection</th><th scope=\"col\">then a collection</th></tr></thead>\n<tbody>\n"));
        foreach (var (step, bytes) in Timeline.Held.Index())
        {
            var name = step == 0 ? "start" : step > Timeline.Steps ? "end" : Amount.Of(step * Timeline.Each);
            var collections = string.Join("; ", Timeline.Collections.Where(each => each.Step == step).Select(each => $"generation {each.Generation}: {Amount.Of(each.Before)} → {Amount.Of(each.After)}"));
            html.Append(Plain($"<tr><th scope=\"row\">{name}</th><td class=\"right\">{Amount.Of(bytes)}</td><td class=\"right\">{Amount.Of(Timeline.Left[step])}</td><td>{collections}</td></tr>\n"));
        }

        html.Append("</tbody>\n</table>\n</div>\n</details>\n");
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    private static string Plain(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
