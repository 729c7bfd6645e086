using Site.Generator.Snippets;

namespace Site.Generator.Tests.Snippets;

public sealed class SnippetFileTests
{
    [Fact]
    public void Takes_a_region_without_its_margin_and_its_own_lines()
    {
        var file = SnippetFile.Parse("a.cs", "class A\n{\n    #region sum\n    int Sum()\n    {\n        return 1;\n    }\n\n    #endregion\n}\n");
        file.Find("sum")!.Code.Should().Be("int Sum()\n{\n    return 1;\n}");
        file.Find("sum")!.Line.Should().Be(3);
        file.Defects.Should().BeEmpty();
    }

    [Fact]
    public void Reads_python_regions_and_keeps_inner_blank_lines()
    {
        var file = SnippetFile.Parse("a.py", "# region both\ndef a():\n    pass\n\n\ndef b():\n    pass\n# endregion\n");
        file.Find("both")!.Code.Should().Be("def a():\n    pass\n\n\ndef b():\n    pass");
    }

    [Fact]
    public void Drops_the_lines_of_an_inner_region_from_the_outer_one()
    {
        var file = SnippetFile.Parse("a.py", "# region outer\na = 1\n# region inner\nb = 2\n# endregion\n# endregion\n");
        file.Find("outer")!.Code.Should().Be("a = 1\nb = 2");
        file.Find("inner")!.Code.Should().Be("b = 2");
    }

    [Fact]
    public void Is_the_same_for_either_line_ending() =>
        SnippetFile.Parse("a.py", "# region a\r\nx = 1\r\n# endregion\r\n").Find("a")!.Code.Should().Be("x = 1");

    [Theory]
    [InlineData("a.py", "# region a\nx = 1  # why  # [a!]\n# endregion\n", "x = 1  # why")]
    [InlineData("a.cs", "#region a\nx = 1; // [a!]\n#endregion\n", "x = 1;")]
    public void Takes_the_mark_from_a_lines_end(string name, string text, string code)
    {
        var region = SnippetFile.Parse(name, text).Find("a")!;
        region.Code.Should().Be(code);
        region.Lines.Should().Equal(new RegionLine(2, code, new LineMark('a', IsHighlighted: true)));
    }

    [Theory]
    [InlineData("a.cs", "#region a\nx = y # [a]\n#endregion\n")]
    [InlineData("a.py", "# region a\nx = y // [a]\n# endregion\n")]
    [InlineData("a.py", "# region a\nx = []  # [sic]\n# endregion\n")]
    public void Leaves_alone_what_is_no_comment_or_no_mark(string name, string text)
    {
        var file = SnippetFile.Parse(name, text);
        file.Find("a")!.Code.Should().Be(text.Split('\n')[1]);
        file.Defects.Should().BeEmpty();
    }

    [Theory]
    [InlineData("# region a\nx = 1  # [g]\n# endregion\n", "a.py(2): has an unknown mark at its end; the letters a to f pair lines, and ! highlights one")]
    [InlineData("# region a\nx = 1\n", "a.py(1): the region 'a' is never closed; add an endregion")]
    [InlineData("x = 1\n# endregion\n", "a.py(2): this endregion closes no region; remove it")]
    [InlineData("# region a\n# endregion\n# region a\n# endregion\n", "a.py(3): there are two regions named 'a'; give one another name")]
    public void Says_what_is_wrong_with_the_regions(string text, string defect) =>
        SnippetFile.Parse("a.py", text).Defects.Select(found => found.ToString()).Should().Equal(defect);
}
