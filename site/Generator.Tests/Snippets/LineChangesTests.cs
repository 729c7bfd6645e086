using Site.Generator.Snippets;

namespace Site.Generator.Tests.Snippets;

public sealed class LineChangesTests
{
    [Theory]
    [InlineData("a b c", "a b c", " a  b  c")]
    [InlineData("a b c", "a x c", " a -b +x  c")]
    [InlineData("a b", "a b c", " a  b +c")]
    [InlineData("a b c", "c", "-a -b  c")]
    [InlineData("a a b", "a b", " a -a  b")]
    [InlineData("", "a", "+a")]
    [InlineData("a b c d", "b d a c", "-a  b -c  d +a +c")]
    public void Keeps_as_many_lines_as_can_be(string older, string newer, string changes) =>
        string.Join(' ', LineChanges.Between(RegionOf(older), RegionOf(newer)).Select(line => line.Change switch
        {
            LineChange.Removed => $"-{older.Split(' ')[line.Place]}",
            LineChange.Added => $"+{newer.Split(' ')[line.Place]}",
            _ => $" {newer.Split(' ')[line.Place]}",
        })).Should().Be(changes);

    private static Region RegionOf(string words) =>
        new("a", 1, 0, [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => new RegionLine(1, word, default))]);
}
