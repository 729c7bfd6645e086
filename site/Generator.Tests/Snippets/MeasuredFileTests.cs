using Site.Generator.Snippets;

namespace Site.Generator.Tests.Snippets;

public sealed class MeasuredFileTests
{
    [Fact]
    public void Reads_numbers_and_texts()
    {
        var file = MeasuredFile.Parse("m.json", """{"python":{"runtime":"Python 3.11.2","snippets":{"a":{"output":"5","peak":472,"note":null}}}}""");
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
        MeasuredFile.Parse("m.json", """{"csharp":{"runtime":"","snippets":{"a":{"alocated":88}}}}""").Defects.Select(defect => defect.ToString())
            .Should().Equal("m.json: csharp.a has the unknown member 'alocated'; the numbers are allocated, retained, objects, the texts output, note, error and skipped");

    [Fact]
    public void Names_the_line_of_broken_json() =>
        MeasuredFile.Parse("m.json", "{\n \"csharp\": {,\n").Defects.Should().ContainSingle().Which.Line.Should().Be(2);

    [Fact]
    public void Refuses_json_of_another_shape() =>
        MeasuredFile.Parse("m.json", "{\"csharp\": {\"snippets\": []}}").Defects.Should().ContainSingle().Which.Message.Should().Contain("check audit --update");

    [Fact]
    public void Reads_where_a_snippet_allocates() =>
        MeasuredFile.Parse("m.json", """{"csharp":{"runtime":"","snippets":{"a":{"allocates":["array 2:13-25","once delegate 3:9-13","may closure 4:5-9","call 3"]}}}}""")
            .Of(Language.CSharp)!.Snippets["a"].Allocates.Should().Equal(
                new AllocationPlace("", "array", 2, 13, 25), new AllocationPlace("once", "delegate", 3, 9, 13), new AllocationPlace("may", "closure", 4, 5, 9), new AllocationPlace("", "call", 3, 0, 0));

    [Theory]
    [InlineData("heap 2:13-25")]
    [InlineData("array 2")]
    [InlineData("never array 2:13-25")]
    [InlineData("call 2:13-25")]
    public void Refuses_a_place_that_no_page_would_show(string place) =>
        MeasuredFile.Parse("m.json", """{"csharp":{"runtime":"","snippets":{"a":{"allocates":["PLACE"]}}}}""".Replace("PLACE", place)).Defects.Select(defect => defect.ToString())
            .Should().Equal($"m.json: csharp.a allocates '{place}', which is no place as in 'array 2:13-25' or 'call 3'; write it again with ./check audit --update");

    [Fact]
    public void Refuses_allocations_of_Python() =>
        MeasuredFile.Parse("m.json", """{"python":{"runtime":"","snippets":{"a":{"allocates":["call 3"]}}}}""").Defects.Should().ContainSingle();
}
