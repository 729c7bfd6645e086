using AngleSharp.Html.Parser;
using Site.Generator.Charts;

namespace Site.Generator.Tests.Charts;

public sealed class BarChartTests
{
    private static readonly BarChart Chart = new("chart-1", "Builds no <list>", "Allocated.", "bytes",
        [new Bar("starter", "Starter", 524_688), new Bar("yours", "Yours", null), new Bar("solution", "Solution", 0)], 256);

    [Fact]
    public void Says_its_numbers_to_those_who_do_not_see_it()
    {
        var svg = new HtmlParser().ParseDocument(Chart.ToHtml()).QuerySelector("svg[role=img]")!;
        svg.QuerySelector("title")!.TextContent.Should().Be("Builds no <list>");
        svg.QuerySelector("desc")!.TextContent.Should().Be("Starter 524,688 bytes, Yours not measured, Solution 0 bytes. At most 256 bytes may be used: the dashed line.");
        svg.GetAttribute("aria-labelledby").Should().Be("chart-1-title chart-1-desc");
    }

    [Fact]
    public void Repeats_them_in_a_table_after_the_figure()
    {
        var page = new HtmlParser().ParseDocument(Chart.ToHtml());
        page.QuerySelector("figure + details table tbody")!.TextContent.Trim().Should().Be("Starter524,688\nYours–\nSolution0\nAt most256");
    }

    [Fact]
    public void Draws_no_bar_for_nothing_and_tells_bars_apart_by_pattern()
    {
        var page = new HtmlParser().ParseDocument(Chart.ToHtml());
        page.QuerySelectorAll("rect.bar").Should().ContainSingle().Which.GetAttribute("fill").Should().Be("url(#chart-1-starter)");
        Chart.ToHtml().Should().NotContain("style=");
    }

    [Fact]
    public void Says_that_the_scale_is_logarithmic()
    {
        Chart.ToHtml().Should().Contain("Logarithmic scale");
        (Chart with { Id = "chart-2", Bars = [new Bar("yours", "Yours", 200)] }).ToHtml().Should().NotContain("Logarithmic scale");
    }
}
