using System.Text;
using Site.Generator.Snippets;

namespace Site.Generator.Tests.Snippets;

public sealed class MeasuredFileTests
{
    [Fact]
    public void Reads_numbers_and_texts()
    {
        var file = Parse("""{"format":3,"python":{"runtime":"Python 3.11.2","snippets":{"a":{"output":"5","peak":472,"note":null}}}}""");
        file.Defects.Should().BeEmpty();
        var measured = file.Of(Language.Python)!;
        measured.Runtime.Should().Be("Python 3.11.2");
        measured.Snippets["a"].Output.Should().Be("5");
        measured.Snippets["a"].Numbers.Should().Equal(new Dictionary<string, double> { ["peak"] = 472 });
        measured.Snippets["a"].Note.Should().BeNull();
        file.Of(Language.CSharp).Should().BeNull();
    }

    [Fact]
    public void Refuses_a_member_that_no_page_would_show() =>
        Parse("""{"format":3,"csharp":{"runtime":"","snippets":{"a":{"alocated":88}}}}""").Defects.Select(defect => defect.ToString())
            .Should().Equal("m.json: csharp.a has the unknown member 'alocated'; the numbers are allocated, retained, objects, the texts output, note, error and skipped");

    [Fact]
    public void Names_the_line_of_broken_json() =>
        Parse("{\n \"csharp\": {,\n").Defects.Should().ContainSingle().Which.Line.Should().Be(2);

    [Fact]
    public void Refuses_json_of_another_shape() =>
        Parse("{\"format\":3,\"csharp\": {\"snippets\": []}}").Defects.Should().ContainSingle().Which.Message.Should().Contain("check audit --update");

    [Fact]
    public void Reads_where_a_snippet_allocates() =>
        Parse("""{"format":3,"csharp":{"runtime":"","snippets":{"a":{"allocates":["array 2:13-25","once delegate 3:9-13","may closure 4:5-9","call 3"]}}}}""")
            .Of(Language.CSharp)!.Snippets["a"].Allocates.Should().Equal(
                new AllocationPlace("", "array", 2, 13, 25), new AllocationPlace("once", "delegate", 3, 9, 13), new AllocationPlace("may", "closure", 4, 5, 9), new AllocationPlace("", "call", 3, 0, 0));

    [Theory]
    [InlineData("heap 2:13-25")]
    [InlineData("array 2")]
    [InlineData("never array 2:13-25")]
    [InlineData("call 2:13-25")]
    public void Refuses_a_place_that_no_page_would_show(string place) =>
        Parse("""{"format":3,"csharp":{"runtime":"","snippets":{"a":{"allocates":["PLACE"]}}}}""".Replace("PLACE", place)).Defects.Select(defect => defect.ToString())
            .Should().Equal($"m.json: csharp.a allocates '{place}', which is no place as in 'array 2:13-25' or 'call 3'; write it again with ./check audit --update");

    [Fact]
    public void Refuses_allocations_of_Python() =>
        Parse("""{"format":3,"python":{"runtime":"","snippets":{"a":{"allocates":["call 3"]}}}}""").Defects.Should().ContainSingle();

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"format\":1}")]
    [InlineData("{\"format\":4}")]
    public void Refuses_a_file_of_another_format(string text) =>
        Parse(text).Defects.Select(defect => defect.ToString()).Should().Equal("m.json: is not of format 3; write it again with ./check audit --update");

    [Fact]
    public void Reads_how_an_object_lies_in_memory() =>
        Layouts("\"header 0+8\",\"type 8+8\",\"field 16+4 Sensor: int\",\"padding 20+4\"").Of(Language.CSharp)!.Snippets["a"].Layouts.Should().ContainSingle()
            .Which.Parts.Should().Equal(new MemoryPart("header", 0, 8, ""), new MemoryPart("type", 8, 8, ""), new MemoryPart("field", 16, 4, "Sensor: int"), new MemoryPart("padding", 20, 4, ""));

    [Theory]
    [InlineData("\"header 0+8\",\"type 8+8\"", "a byte is left out at the end")]
    [InlineData("\"header 0+8\",\"field 16+8 a: int\"", "and in the middle")]
    [InlineData("\"header 0+8\",\"type 4+20\"", "one is there twice")]
    [InlineData("\"header 0+24\",\"padding 24+0\"", "nothing is no part")]
    [InlineData("\"head 0+24\"", "an unknown kind")]
    [InlineData("\"field 0+24\"", "a field has a name")]
    [InlineData("\"header 0+24 name\"", "a header has none")]
    [InlineData("\"header 0-24\"", "no place")]
    [InlineData("", "no part")]
    public void Refuses_a_layout_that_does_not_make_up_its_bytes(string parts, string because) =>
        Layouts(parts).Defects.Select(defect => defect.ToString()).Should().Equal(
            ["m.json: csharp.a has a layout whose parts do not make up its bytes; write it again with ./check audit --update"], because);

    [Fact]
    public void Reads_what_a_call_holds_over_time()
    {
        var timeline = Timeline("0 40000 20000 0", "gen0 1 60000>0").Of(Language.CSharp)!.Snippets["a"].Timeline!;
        timeline.Held.Should().Equal(0, 40_000, 20_000, 0);
        timeline.Left.Should().Equal(0, 1, 1, 0);
        timeline.Collections.Should().Equal(new TimelineCollection(0, 1, 60_000, 0));
        (timeline.Of, timeline.Each, timeline.Steps, timeline.Most).Should().Be(("rows", 10, 2, 60_000));
    }

    [Theory]
    [InlineData("0 40000 20000", "gen0 1 60000>0")]
    [InlineData("0 forty 20000 0", "gen0 1 60000>0")]
    [InlineData("0 40000 20000 0", "gen3 1 60000>0")]
    [InlineData("0 40000 20000 0", "gen0 3 60000>0")]
    [InlineData("0 40000 20000 0", "60000>0")]
    public void Refuses_a_timeline_that_cannot_be_drawn(string held, string collection) =>
        Timeline(held, collection).Defects.Select(defect => defect.ToString()).Should().Equal("m.json: csharp.a has a timeline whose parts do not fit each other; write it again with ./check audit --update");

    private static MeasuredFile Timeline(string held, string collection) => Parse(
        """{"format":3,"csharp":{"runtime":"","snippets":{"a":{"timeline":{"of":"rows","each":10,"held":"HELD","reachable":"0 1 1 0","collections":["COLLECTION"]}}}}}"""
            .Replace("HELD", held).Replace("COLLECTION", collection));

    private static MeasuredFile Layouts(string parts) => Parse(
        """{"format":3,"csharp":{"runtime":"","snippets":{"a":{"layouts":[{"of":"A","bytes":24,"parts":[PARTS]}]}}}}""".Replace("PARTS", parts));

    private static MeasuredFile Parse(string text) => MeasuredFile.Parse("m.json", Encoding.UTF8.GetBytes(text));
}
