using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Checker.Course;
using Checker.Course.Results;

namespace Site.Generator.Tests.Pages;

/// <summary>A solution has a page for who has passed, or has asked for it, and for nobody else.</summary>
public sealed class SolutionTests
{
    private const string Address = "03-generators/1-rms-delay/solution.html";
    private const string Exercise = "03-generators/1-rms-delay/index.html";
    private const string Readme = "solutions/03-generators/1-rms-delay/README.md";

    [Fact]
    public void Shows_the_files_their_reasons_and_their_figures()
    {
        using var site = BuiltSite.Of(MiniatureCourse.Load(), MiniatureResults.Of(Verdict.Passed));
        site.Build.Defects.Should().BeEmpty();
        var page = Parse(site, Address);
        page.QuerySelectorAll("h1, h2").Select(heading => heading.TextContent).Should().Equal(
            "Solution: The root mean square of delays", "RmsDelay.cs", "Why it is so", "When to keep the list", "Measured");
        page.QuerySelector(".lead")!.TextContent.Should().Be("The root mean square delay: a total instead of a list");
        page.QuerySelector("pre .m")!.TextContent.Should().Be("Of");
        page.QuerySelectorAll("figure.chart desc")[0].TextContent.Should().StartWith("Starter 524,688 bytes, Yours 248 bytes, Solution 0 bytes.");
    }

    [Fact]
    public void Stands_behind_its_exercise_and_is_found_by_a_search()
    {
        using var site = BuiltSite.Of(MiniatureCourse.Load(), MiniatureResults.Opened);
        Parse(site, Exercise).QuerySelector("a[rel=next]")!.GetAttribute("href").Should().EndWith(Address);
        Parse(site, Address).QuerySelector("a[rel=prev]")!.GetAttribute("href").Should().EndWith(Exercise);
        Parse(site, Exercise).QuerySelectorAll(".commands a").Single().GetAttribute("href").Should().EndWith(Address);
        Parse(site, Address).QuerySelectorAll(".contents .exercises [aria-current]").Single().TextContent.Should().EndWith("The root mean square of delays");
        site.Read("sections.js").Should().Contain("sesquipedalian").And.Contain($"{Address}#file-RmsDelay.cs");
    }

    /// <summary>Every word of the solution that stands nowhere else in the course: code, reasons, address.</summary>
    [Fact]
    public void Leaves_no_byte_of_a_locked_one_anywhere()
    {
        using var site = BuiltSite.Of(MiniatureCourse.Load(), MiniatureResults.Some);
        site.Build.Defects.Should().BeEmpty();
        foreach (var (file, text) in site.Files())
            text.Should().NotContainAny(["solution.html", "Sesquipedalian", "sesquipedalian", "total += (long)", "(double)total", "a total instead of a list"], file);
        Parse(site, Exercise).QuerySelector(".commands")!.TextContent.Should().Contain("the solution, once yours passes, and then a page of it here; with --reveal at once");
    }

    [Fact]
    public void Has_no_page_in_a_checkout_without_solutions()
    {
        using var course = new ChangedCourse();
        using var site = BuiltSite.Of(MiniatureCourse.Load(course.Delete(Readme).Root), MiniatureResults.Opened);
        site.Build.Defects.Should().BeEmpty();
        site.Build.Pages.Should().NotContain(Address);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Tells_its_author_what_is_wrong_with_it_locked_or_not(bool isOpen)
    {
        using var course = new ChangedCourse();
        var curriculum = MiniatureCourse.Load(course.Replace(Readme, "#the-price", "#the-prize").Root);
        using var site = BuiltSite.Of(curriculum, isOpen ? MiniatureResults.Opened : new Dictionary<ExerciseId, Result>());
        site.Build.Defects.Should().ContainSingle().Which.ToString().Should().StartWith($"{Readme}(12): links to ../../../lessons/03-generators/lesson.md#the-prize, but");
    }

    private static IDocument Parse(BuiltSite site, string address) => new HtmlParser().ParseDocument(site.Read(address));
}
