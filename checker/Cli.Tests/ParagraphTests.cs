using Checker.Cli.Reports;

namespace Checker.Cli.Tests;

public sealed class ParagraphTests
{
    [Theory]
    [InlineData("one line", 20, "  one line")]
    [InlineData("two  words apart", 20, "  two  words apart")]
    [InlineData("as long as it can be", 12, "  as long as|    it can|    be")]
    [InlineData("by exercises/03/1/RmsDelay.cs", 20, "  by exercises/03/1/|    RmsDelay.cs")]
    [InlineData("abcdefghijklmnopqrstuvwxyz", 14, "  abcdefghij|    klmnopqrst|    uvwxyz")]
    public void Breaks_a_line_at_spaces_and_a_long_name_behind_its_joints(string text, int width, string expected) =>
        string.Join('|', Paragraph.Folded(text, indent: 2, hang: 4, width)).Should().Be(expected);

    [Fact]
    public void Takes_lines_that_an_author_has_broken_for_one() =>
        Paragraph.AllIn("One line\nand its end.\n\nAnother.").Should().Equal("One line and its end.", "", "Another.");
}
