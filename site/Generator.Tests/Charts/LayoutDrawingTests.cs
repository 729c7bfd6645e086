using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Site.Generator.Charts;
using Site.Generator.Snippets;

namespace Site.Generator.Tests.Charts;

public sealed class LayoutDrawingTests
{
    [Fact]
    public void Says_to_those_who_do_not_see_it_what_it_is_and_where_its_parts_are() =>
        Drawing(("header", 8, ""), ("type", 8, ""), ("field", 4, "Sensor: int"), ("padding", 4, "")).GetAttribute("aria-label").Should().Be(
            "Row in memory, 24 bytes; its parts are in the table below.");

    [Fact]
    public void Says_every_part_in_a_table() =>
        Page(("header", 8, ""), ("reference", 8, "Origin: string")).QuerySelector("svg + details table tbody")!.TextContent.Trim().Should().Be("header08\nOrigin → string88");

    [Fact]
    public void Names_each_box_so_that_no_colour_has_to_tell_it() =>
        Texts(("header", 8, ""), ("type", 8, ""), ("length", 4, ""), ("padding", 4, ""), ("items", 5, "5 × sbyte"), ("padding", 3, ""))
            .Should().Equal("0", "header", "8", "pointer to the type", "16", "length", "padding", "24", "5 × sbyte", "padding");

    [Fact]
    public void Makes_a_box_as_wide_as_its_bytes() =>
        Drawing(("length", 4, ""), ("items", 3, "3 × byte"), ("padding", 1, "")).QuerySelectorAll("svg").Select(box => $"{box.GetAttribute("x")} {box.GetAttribute("width")}")
            .Should().Equal("12% 44%", "56% 33%", "89% 11%");

    [Fact]
    public void Goes_on_in_the_next_row_and_names_the_wider_half() =>
        Texts(("length", 4, ""), ("items", 10, "5 × char"), ("end", 2, "")).Should().Equal("0", "length", "…", "8", "5 × char", "zero at the end");

    [Fact]
    public void Cuts_a_long_part_short_and_says_so_by_a_dashed_line()
    {
        var drawing = Drawing(("items", 40_000, "20000 × short"));
        drawing.GetAttribute("height").Should().Be("62");
        drawing.QuerySelectorAll("line.bound").Should().ContainSingle();
        Drawing(("items", 16, "8 × short")).QuerySelectorAll("line.bound").Should().BeEmpty();
    }

    [Fact]
    public void Has_no_style_and_no_markup_of_others() =>
        Page(("field", 8, "a<b>: List<int>")).Body!.InnerHtml.Should().NotContainAny("style=", "<b>");

    private static IEnumerable<string> Texts(params (string Kind, long Bytes, string Name)[] parts) => Drawing(parts).QuerySelectorAll("text").Select(text => text.TextContent);

    private static IElement Drawing(params (string Kind, long Bytes, string Name)[] parts) => Page(parts).QuerySelector("svg[role=img]")!;

    private static IDocument Page(params (string Kind, long Bytes, string Name)[] parts)
    {
        var placed = parts.Select((part, place) => new MemoryPart(part.Kind, parts.Take(place).Sum(other => other.Bytes), part.Bytes, part.Name)).ToList();
        return new HtmlParser().ParseDocument(LayoutDrawing.Of(new MemoryLayout("Row", placed[^1].End, placed)));
    }
}
