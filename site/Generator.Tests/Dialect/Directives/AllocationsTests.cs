using Site.Generator.Dialect.Directives;
using Site.Generator.Snippets;

namespace Site.Generator.Tests.Dialect.Directives;

public sealed class AllocationsTests
{
    private static readonly Region Code = SnippetFile.Parse("a.cs", """
        class A
        {
            #region a
            int[] M(int a)
            {
                #region inner
                return [.. F(() => a)];
                #endregion
            }
            #endregion
        }
        """).Find("a")!;

    [Fact]
    public void Underlines_what_stands_in_the_code_and_cuts_short_what_holds_another()
    {
        var lines = Allocations.Underlines(Code, Places("array 4:16-31", "closure 4:22-27", "delegate 4:22-27"));
        lines.Select(line => Code.Code[line.Start..line.End]).Should().Equal("[.. F(", "() =>");
    }

    [Theory]
    [InlineData("may closure 4:22-27", "delegate 4:22-27", true)]
    [InlineData("may closure 4:22-27", "once delegate 4:22-27", false)]
    public void Is_sure_of_a_place_where_one_of_several_is(string one, string other, bool isSure) =>
        Allocations.Underlines(Code, Places(one, other)).Should().ContainSingle().Which.IsSure.Should().Be(isSure);

    [Fact]
    public void Says_it_in_words_with_the_lines_that_the_page_numbers() =>
        Allocations.InWords(Code, Places("array 4:16-19", "array 1:5-10", "closure 4:22-27", "once delegate 4:22-27", "may object 2:5-6", "call 4")).Should().Be(
            "Allocates: array (lines 1 and 3), closure (line 3). Not in this run, but perhaps: object (line 2). In the first call only: delegate (line 3). Inside what it calls: line 3.");

    [Theory]
    [InlineData("call 4", true)]
    [InlineData("call 3", false)]
    [InlineData("array 4:9-32", true)]
    [InlineData("array 4:9-33", false)]
    [InlineData("array 4:4-8", false)]
    [InlineData("array 4:20-20", false)]
    public void Knows_whether_the_code_has_such_a_place(string place, bool fits) => Allocations.Fit(Code, Places(place)[0]).Should().Be(fits);

    private static AllocationPlace[] Places(params string[] texts) => [.. texts.Select(text => AllocationPlace.Parse(text)!)];
}
