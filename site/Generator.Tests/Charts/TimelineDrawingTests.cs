using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Site.Generator.Charts;
using Site.Generator.Snippets;

namespace Site.Generator.Tests.Charts;

public sealed class TimelineDrawingTests
{
    private static readonly MemoryTimeline Saw = new(
        "rows read", 1_000, 65_536, [0, 40_000, 20_000, 60_000, 60_000], [0, 8_000, 8_000, 8_000, 312], [new(0, 1, 60_000, 0), new(2, 3, 60_000, 59_000)]);

    [Fact]
    public void Says_what_it_shows_in_words_for_everybody()
    {
        const string Words = "In memory (filled): at most 60,000 bytes. What a full collection would leave (dashed): at most 8,000 bytes, at the end 312. "
            + "Collections (marks): 1 of generation 0, 1 of generation 2. Generation 0 was given room for 65,536 bytes.";
        Drawing(Saw).InWords.Should().Be(Words);
        Page(Saw).QuerySelector("svg[role=img]")!.GetAttribute("aria-label").Should().Be("Line by line");
    }

    [Fact]
    public void Says_that_no_collection_came() =>
        Drawing(Saw with { Young = null, Collections = [] }).InWords.Should().EndWith("at the end 312. No collection came.");

    [Fact]
    public void Rises_to_what_a_collection_found_and_falls_to_what_it_left_at_the_same_place() =>
        Curve(Page(Saw), "path.bar").Should().Be("M0 140L375 0L375 140L750 0L750 2L1000 0");

    [Fact]
    public void Stands_on_the_scale_of_what_is_beside_it() =>
        Curve(Page(Saw, most: 120_000), "path.bound").Should().Be("M0 140L250 131L750 131L1000 140");

    [Fact]
    public void Marks_a_collection_by_the_digit_of_its_generation_and_a_length_of_its_own()
    {
        var page = Page(Saw);
        Digits(page).TextContent.Should().Be("02");
        Digits(page).GetAttribute("x").Should().Be("37.5% 75%");
        page.QuerySelector("path.marks")!.GetAttribute("d").Should().Be("M375 0v-8M750 0v-16");
    }

    [Fact]
    public void Leaves_out_a_digit_that_would_run_into_the_one_before_but_no_mark()
    {
        long[] flat = [.. Enumerable.Repeat(100_000L, 42)];
        var page = Page(new MemoryTimeline("days", 1, null, flat, flat, [.. Enumerable.Range(1, 40).Select(step => new TimelineCollection(2, step, 100_000, 100_000))]));
        Curve(page, "path.marks")!.Count(letter => letter == 'M').Should().Be(40);
        Digits(page).TextContent.Should().Be(new string('2', 14));
        Digits(page).GetAttribute("x")!.Split(' ').Should().HaveCount(14);
    }

    [Fact]
    public void Has_no_style_and_no_markup_of_others() =>
        Page(Saw with { Of = "a<b>" }).Body!.InnerHtml.Should().NotContainAny("style=", "<b>");

    private static string? Curve(IDocument page, string path) => page.QuerySelector(path)!.GetAttribute("d");

    private static IElement Digits(IDocument page) => page.QuerySelector("text[text-anchor=middle]")!;

    private static IDocument Page(MemoryTimeline timeline, long? most = null) => new HtmlParser().ParseDocument(Drawing(timeline, most).ToSvg());

    private static TimelineDrawing Drawing(MemoryTimeline timeline, long? most = null) => new("Line by line", timeline, most ?? timeline.Most);
}
