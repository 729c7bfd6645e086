using AngleSharp.Html.Parser;
using Site.Generator.Charts;
using Site.Generator.Snippets;

namespace Site.Generator.Tests.Charts;

public sealed class TimelineTableTests
{
    private static readonly MemoryTimeline Saw = new(
        "rows read", 1_000, 65_536, [0, 40_000, 20_000, 60_000, 60_000], [0, 8_000, 8_000, 8_000, 312], [new(0, 1, 60_000, 0), new(2, 3, 60_000, 59_000)]);

    [Fact]
    public void Has_a_row_for_each_step_with_the_collections_that_followed() =>
        new HtmlParser().ParseDocument(TimelineTable.Of("Line by line", Saw)).QuerySelectorAll("tbody tr").Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent))).Should().Equal(
            "start|0|0|", "1,000|40,000|8,000|generation 0: 60,000 → 0", "2,000|20,000|8,000|", "3,000|60,000|8,000|generation 2: 60,000 → 59,000", "end|60,000|312|");

    [Fact]
    public void Has_no_markup_of_others() => TimelineTable.Of("a<b>", Saw with { Of = "a<b>" }).Should().NotContainAny("style=", "<b>");
}
