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
}
