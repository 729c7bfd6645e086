using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Checker.Course.Results;

namespace Site.Generator.Tests.Pages;

public sealed class FrontPageTests
{
    [Fact]
    public void Lists_each_pair_with_its_time_and_its_needs()
    {
        var pairs = Front(Verdict.Failed).QuerySelectorAll(".pairs > li");
        pairs.Select(pair => pair.QuerySelector("h3")!.TextContent).Should().Equal("01 Who frees my data?", "03 Sum without storing");
        pairs.Select(pair => pair.QuerySelector("p.meta")!.TextContent).Should().Equal(
            "12 min · 0 exercises", "45 min · 2 exercises · needs Who frees my data?");
    }

    [Theory]
    [InlineData(Verdict.Failed, "Start: Who frees my data?")]
    [InlineData(Verdict.Passed, "Continue: Sum without storing")]
    public void Says_where_to_go_on(Verdict verdict, string words) => Front(verdict).QuerySelector(".go")!.TextContent.Should().Be(words);

    [Fact]
    public void Puts_what_has_a_heading_of_its_own_behind_the_modules_and_still_knows_its_line()
    {
        using var course = new ChangedCourse();
        course.Replace("lessons/README.md", "## Module 1:", "## How to read\n\n[Broken](nowhere.md)\n\n## Module 1:");
        var curriculum = MiniatureCourse.Load(course.Root);
        var withAppendix = curriculum with { Introduction = curriculum.Introduction + "\n\n## How to read\n\n[Broken](nowhere.md)" };
        using var broken = BuiltSite.Of(withAppendix, MiniatureResults.None);
        broken.Build.Defects.Should().ContainSingle().Which.ToString().Should().StartWith("lessons/README.md(8): links to nowhere.md");

        using var site = BuiltSite.Of(curriculum with { Introduction = curriculum.Introduction + "\n\n## How to read\n\nText." }, MiniatureResults.None);
        Parse(site).QuerySelectorAll("h2").Select(heading => heading.TextContent.Trim()).Last().Should().Be("How to read");
    }

    private static IDocument Front(Verdict verdict)
    {
        using var site = BuiltSite.Of(MiniatureCourse.Load(), MiniatureResults.Of(verdict));
        return Parse(site);
    }

    private static IDocument Parse(BuiltSite site) => new HtmlParser().ParseDocument(site.Read("index.html"));
}
