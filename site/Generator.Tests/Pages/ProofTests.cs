using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Site.Generator.Tests.Pages;

/// <summary>What the engine was shown to do: every number from the file, and what was missed as plainly as what was kept.</summary>
public sealed class ProofTests
{
    private const string File = "checker/Benchmarks/proof.json";
    private const string Address = "proof.html";

    [Fact]
    public void Says_where_and_when_it_was_run()
    {
        using var course = new ChangedCourse();
        Page(course).QuerySelectorAll(".hero dd").Select(fact => fact.TextContent).Should().Equal(
            "2 cores, 24 GiB", "Debian GNU/Linux 12, X64", "10.0.12", "0.1.0", "2026-11-23 11:00 UTC", "12.5 minutes");
    }

    [Fact]
    public void Shows_each_promise_with_what_came_out()
    {
        using var course = new ChangedCourse();
        Page(course).QuerySelectorAll("section:nth-of-type(2) tr, section:nth-of-type(3) tr")
            .Where(row => row.ParentElement!.LocalName == "tbody")
            .Select(row => string.Join(" | ", row.Children.Select(cell => cell.TextContent))).Should().Equal(
            "Fixtures of known bytes | at least 40 | 40 fixtures | ✓held",
            "Readings of them |  | 40,000 readings | ",
            "Largest difference from the known bytes | none | 0 bytes | ✓held",
            "An assertion of bytes | at most 5 | 0.5 ms | ✓reached",
            "An assertion of retention | at most 0.25 | 0.62 s | ▲not reached");
    }

    [Fact]
    public void Lists_what_was_not_reached()
    {
        using var course = new ChangedCourse();
        var page = Page(course);
        page.QuerySelectorAll("#outcome ~ ul li").Select(missed => missed.TextContent).Should().Equal(
            "An assertion of retention: 0.62 s, where at most 0.25 was the target.");
        page.QuerySelectorAll("#outcome ~ .table tbody tr").Select(part => string.Join(" | ", part.Children.Select(cell => cell.TextContent))).Should().Equal(
            "Bytes, to the last one | ✓held | 2 of 2 | –", "What an assertion costs | ✓held | – | 1 of 2");
    }

    [Fact]
    public void Says_so_where_a_promise_was_not_kept()
    {
        using var course = new ChangedCourse();
        course.Replace(File, "\"found\": 0, \"unit\": \"bytes\"", "\"found\": 8, \"unit\": \"bytes\"");
        var page = Page(course);
        page.QuerySelectorAll("#outcome ~ ul li")[0].TextContent.Should().Be("Largest difference from the known bytes: 8 bytes, where none was the promise.");
        page.QuerySelectorAll("#outcome ~ .table .mark")[0].TextContent.Should().Be("✗not held");
    }

    [Fact]
    public void Says_so_where_a_part_broke_off()
    {
        using var course = new ChangedCourse();
        course.Replace(File, "\"seconds\": 60,", "\"seconds\": 60, \"failure\": \"no memory left\",");
        var page = Page(course);
        page.QuerySelectorAll("#outcome ~ .table .mark")[1].TextContent.Should().Be("✱broke off");
        page.QuerySelector("p.bad")!.TextContent.Should().EndWith("no memory left");
    }

    [Fact]
    public void Says_so_where_the_run_was_a_quick_one()
    {
        using var course = new ChangedCourse();
        Page(course).QuerySelector("p.unsure").Should().BeNull();
        course.Replace(File, "\"isQuick\": false", "\"isQuick\": true");
        Page(course).QuerySelector("p.unsure")!.TextContent.Should().Contain("proves nothing");
    }

    [Fact]
    public void Keeps_the_lines_of_what_an_instrument_says_and_takes_nothing_for_html()
    {
        using var course = new ChangedCourse();
        Page(course, "proof-cost.html").QuerySelector("pre")!.TextContent.Should().Be("StrongHandle\n  -> Object[]");
        Page(course, "proof-exact.html").QuerySelectorAll("tbody tr").Select(row => string.Join(" | ", row.Children.Select(cell => cell.TextContent)))
            .Should().Equal("an object | 24 | 0", "a <list> | 32 | 0");
    }

    [Fact]
    public void Leads_to_the_figures_of_each_part_and_back()
    {
        using var course = new ChangedCourse();
        Page(course).QuerySelectorAll("main a[href*='.html']").Select(link => link.GetAttribute("href")).Should().Equal("proof-exact.html#figures-1", "proof-cost.html#figures-1");
        var figures = Page(course, "proof-exact.html");
        figures.GetElementById("figures-1")!.TextContent.Should().Be("Known bytes 2 rows");
        figures.QuerySelectorAll("main a").Should().ContainSingle().Which.GetAttribute("href").Should().Be("proof.html#part-exact");
        Page(course).GetElementById("part-exact").Should().NotBeNull();
    }

    [Fact]
    public void Every_page_leads_to_it()
    {
        using var course = new ChangedCourse();
        using var site = course.Build();
        foreach (var address in site.Build.Pages)
            new HtmlParser().ParseDocument(site.Read(address)).QuerySelectorAll("footer p a").Should().ContainSingle(address).Which.GetAttribute("href").Should().EndWith(Address);
    }

    [Fact]
    public void A_course_without_a_proof_has_no_page_of_it_and_no_link_to_one()
    {
        using var course = new ChangedCourse();
        using var site = course.Delete(File).Build();
        site.Build.Defects.Should().BeEmpty();
        site.Build.Pages.Should().NotContain(page => page.StartsWith("proof", StringComparison.Ordinal));
        site.Read("index.html").Should().NotContain(Address);
    }

    [Fact]
    public void A_damaged_proof_is_a_defect()
    {
        using var course = new ChangedCourse();
        course.Replace(File, "\"minutes\"", "\"hours\"").Defects().Should().ContainSingle().Which.ToString().Should().StartWith(File);
    }

    private static IDocument Page(ChangedCourse course, string address = Address)
    {
        using var site = course.Build();
        site.Build.Defects.Should().BeEmpty();
        return new HtmlParser().ParseDocument(site.Read(address));
    }
}
