using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Checker.Course.Explanations;

namespace Site.Generator.Tests.Pages;

/// <summary>What <c>./check explain</c> found, on the exercise's page.</summary>
public sealed class ExplanationTests
{
    private const string Address = "03-generators/1-rms-delay/index.html";

    [Fact]
    public void Shows_nothing_where_nobody_has_asked()
    {
        using var site = BuiltSite.Of(MiniatureCourse.Load(), MiniatureResults.Some);
        Parse(site, Address).GetElementById("explained").Should().BeNull();
    }

    [Fact]
    public void Draws_the_sums_and_says_them()
    {
        using var site = Explained();
        Section(site).QuerySelector("figure.chart desc")!.TextContent.Should().Be("Starter 524,688 bytes, Yours 248 bytes, Solution 24 bytes.");
    }

    [Fact]
    public void Has_a_row_for_each_type_with_the_versions_side_by_side()
    {
        using var site = Explained();
        Section(site).QuerySelectorAll(".table tbody tr").Select(row => string.Join(" | ", row.Children.Select(cell => cell.TextContent))).Should().Equal(
            "IEnumerator<Flight> | none | 248 bytes in 1 object | none",
            "double[] | 524,656 bytes in 1 object | none | none",
            "List<double> | 32 bytes in 1 object | none | none",
            "byte[] | none | none | 24 bytes in 1 object");
        Section(site).TextContent.Should().Contain("Types that yours makes and the solution does not: IEnumerator<Flight>");
    }

    [Fact]
    public void Tells_the_lines_of_yours_and_of_the_starter_and_only_the_methods_of_the_solution()
    {
        using var site = Explained();
        Section(site).QuerySelectorAll("details:not(.kept):has(.tree) summary, details:not(.kept) li li").Select(Flat).Should().Equal(
            "Where yours allocates", "RmsDelay.Of, RmsDelay.cs line 12",
            "Where the starter allocates", "RmsDelay.Of, RmsDelay.cs line 12", "RmsDelay.Of, RmsDelay.cs line 12",
            "Where the solution allocates", "RmsDelay.Of");
        site.Read(Address).Should().NotContain("/home/me");
    }

    [Fact]
    public void Draws_what_is_kept_with_each_branch_as_long_as_all_that_hangs_there()
    {
        using var site = Explained();
        var drawing = Section(site).QuerySelector("svg.retained")!;
        drawing.GetAttribute("aria-label").Should().Be("What yours keeps alive: static field RmsDelay.Seen holds 742,264 bytes. The list below has every branch.");
        drawing.QuerySelectorAll("text:not(.amount)").Zip(drawing.QuerySelectorAll("text.amount"), drawing.QuerySelectorAll("rect")).Select(row =>
            $"{row.First.GetAttribute("x")} {row.First.TextContent} {row.Second.TextContent} {row.Third.GetAttribute("width")}").Should().Equal(
            "0 static field RmsDelay.Seen 742,264 bytes 50%", "18 List<Flight> 742,200 bytes 50%", "36 Flight[] 742,168 bytes 49.99%",
            "54 Flight 480,000 bytes 32.33%", "18 Ring<Flight> (<Latest>) 64 bytes 0.6%", "36 byte[] 64 bytes 0.6%");
    }

    [Fact]
    public void Nests_what_is_kept_below_what_keeps_it()
    {
        using var site = Explained();
        var tree = Section(site).QuerySelector("svg.retained + details .tree")!;
        tree.QuerySelectorAll("code").Select(code => (Depth(code), Flat(code.ParentElement!.ChildNodes.TakeWhile(node => node is not IElement { LocalName: "ul" })))).Should().Equal(
            (1, "static field RmsDelay.Seen"), (2, "List<Flight>: 32 bytes in 1 object"), (3, "Flight[]: 262,168 bytes in 1 object"),
            (4, "Flight: 480,000 bytes in 20,000 objects"), (2, "Ring<Flight> (<Latest>)"), (3, "byte[]: grew by 64 bytes"));
        Section(site).QuerySelectorAll("h3 ~ p:has(strong)").Select(Flat).Should().Equal(
            "Yours: 742,264 bytes in 20,002 objects", "The starter: nothing", "The solution: nothing",
            "Yours: 40 bytes in 1 object", "The starter: 40 bytes in 1 object", "The solution: 40 bytes in 1 object");
    }

    [Fact]
    public void Carries_the_reason_where_a_part_is_inconclusive()
    {
        const string Reason = "Inconclusive: the heap graph did not arrive whole";
        using var site = BuiltSite.Of(MiniatureCourse.Load(), MiniatureResults.Some, MiniatureExplanations.Of(
            ExerciseExplanation.OfNothing(MiniatureCourse.RmsDelay) with { Yours = MiniatureExplanations.Version(MiniatureExplanations.Trial(new(null, Reason))) }));
        Section(site).QuerySelectorAll("h3 ~ p:has(strong)").Select(Flat).Take(3).Should().Equal($"Yours: {Reason}", "The starter: not explained", "The solution: not explained");
    }

    [Fact]
    public void Is_html_without_errors_styles_or_repeated_ids()
    {
        using var site = Explained();
        new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).Invoking(strict => strict.ParseDocument(site.Read(Address))).Should().NotThrow();
        var page = Parse(site, Address);
        page.QuerySelectorAll("[id]").Select(element => element.Id).Should().OnlyHaveUniqueItems();
        page.QuerySelectorAll("[style], style, script:not([src])").Should().BeEmpty();
    }

    private static BuiltSite Explained() => BuiltSite.Of(MiniatureCourse.Load(), MiniatureResults.Some, MiniatureExplanations.Some);

    private static IDocument Parse(BuiltSite site, string address) => new HtmlParser().ParseDocument(site.Read(address));

    private static IElement Section(BuiltSite site) => Parse(site, Address).QuerySelector("section[aria-labelledby=explained]")!;

    private static int Depth(IElement element) => element.Ancestors<IElement>().Count(ancestor => ancestor.LocalName == "ul");

    private static string Flat(IElement element) => Flat([element]);

    private static string Flat(IEnumerable<INode> nodes) =>
        string.Join(' ', string.Concat(nodes.Select(node => node.TextContent)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
