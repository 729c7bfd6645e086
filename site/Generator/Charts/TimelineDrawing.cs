using System.Text;
using Site.Generator.Snippets;
using Site.Theme;
using static Site.Theme.Markup;

namespace Site.Generator.Charts;

/// <summary>
/// What a call holds over time: filled what is in memory, dashed what a full collection would leave of it, and above it a mark for each collection, longer for an older generation, with the generation's digit.
/// The curves are stretched to the width there is, text and marks keep their size.
/// </summary>
/// <param name="Most">The bytes at the upper edge: the same for all drawings that are compared.</param>
internal sealed record TimelineDrawing(string Title, MemoryTimeline Timeline, long Most)
{
    private const int Width = 1000;
    private const int Height = 140;
    private const int Top = 58;

    /// <summary>In percent: digits that are nearer than this would run into each other on a phone.</summary>
    private const double LeastGap = 5;

    private string Steps => $"{Amount.Of(Timeline.Steps * Timeline.Each)} {Timeline.Of}";

    /// <summary>For everybody: it stands below the drawing.</summary>
    public string InWords =>
        $"In memory (filled): at most {Amount.Of(Timeline.Most, "bytes")}. What a full collection would leave (dashed): at most {Amount.Of(Timeline.Left.Max(), "bytes")}, at the end {Amount.Of(Timeline.Left[^1])}. {Collections}"
        + (Timeline.Young is { } young && Timeline.Collections.Any(each => each.Generation == 0) ? $" Generation 0 was given room for {Amount.Of(young, "bytes")}." : "");

    private string Collections => Timeline.Collections.Count == 0 ? "No collection came." : $"Collections (marks): {string.Join(", ", Timeline.Collections
        .GroupBy(each => each.Generation).OrderBy(same => same.Key).Select(same => $"{same.Count()} of generation {same.Key}"))}.";

    public string ToSvg()
    {
        var html = new StringBuilder();
        html.Append(Plain($"<svg class=\"bars layout\" role=\"img\" aria-label=\"{Text(Title)}\" width=\"100%\" height=\"{Top + Height + 36}\">\n<g aria-hidden=\"true\">\n"));
        html.Append(Plain($"<text y=\"15\">{Amount.Of(Most, "bytes")}</text>\n"));
        html.Append(Plain($"<svg y=\"{Top}\" width=\"100%\" height=\"{Height}\" viewBox=\"0 0 {Width} {Height}\" preserveAspectRatio=\"none\" overflow=\"visible\" fill=\"none\"><path class=\"decade\" vector-effect=\"non-scaling-stroke\" d=\"M0 0H{Width}M0 {Height}H{Width}\"/>"));
        var held = Curve(Held());
        html.Append(Plain($"<path class=\"cell\" d=\"{held}V{Height}H0z\"/><path class=\"bar\" vector-effect=\"non-scaling-stroke\" d=\"{held}\"/>"));
        html.Append(Plain($"<path class=\"bound\" vector-effect=\"non-scaling-stroke\" d=\"{Curve(Timeline.Left.Select((bytes, at) => ((double)at, bytes)))}\"/>{Marks()}</svg>\n{Digits()}"));
        html.Append(Plain($"<text y=\"{Top + Height + 20}\">start</text><text x=\"50%\" y=\"{Top + Height + 20}\" text-anchor=\"middle\">{Text(Steps)}</text><text x=\"100%\" y=\"{Top + Height + 20}\" text-anchor=\"end\">end</text>\n</g>\n</svg>\n"));
        return html.ToString();
    }

    /// <summary>One path: a line for each collection. Nothing where none came.</summary>
    private string Marks() => Timeline.Collections.Count == 0 ? "" :
        $"<path class=\"bar marks\" vector-effect=\"non-scaling-stroke\" d=\"{string.Concat(Timeline.Collections.Select(each => Plain($"M{X(PlaceOf(each))} 0v-{8 + (4 * each.Generation)}")))}\"/>";

    /// <summary>One text, whose letters have a place each: the stretched curves would stretch them.</summary>
    private string Digits()
    {
        var named = new List<TimelineCollection>();
        foreach (var collection in Timeline.Collections)
            if (named is not [.., var last] || last.Generation != collection.Generation || Percent(PlaceOf(collection)) - Percent(PlaceOf(last)) >= LeastGap)
                named.Add(collection);
        return named.Count == 0 ? "" : $"<text x=\"{string.Join(' ', named.Select(each => Plain($"{Percent(PlaceOf(each)):0.#}%")))}\" y=\"{Top - 20}\" text-anchor=\"middle\">{string.Concat(named.Select(each => each.Generation))}</text>\n";
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

    private static string Curve(IReadOnlyList<(int X, int Y)> points) => "M" + string.Join("L", points.Select(point => Plain($"{point.X} {point.Y}")));

    private string Curve(IEnumerable<(double At, long Bytes)> points) =>
        Curve(FewPoints.Of([.. points.Select(point => (X(point.At), (int)Math.Round(Height - (Height * (double)point.Bytes / Most))))]));

    private int X(double at) => (int)Math.Round(Width * Percent(at) / 100);

    private double Percent(double at) => 100 * at / (Timeline.Steps + 1);
}
