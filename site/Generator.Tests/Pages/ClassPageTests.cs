using AngleSharp.Html.Parser;
using Checker.Course.Results;

namespace Site.Generator.Tests.Pages;

/// <summary>What a teacher sees of a class.</summary>
public sealed class ClassPageTests
{
    [Fact]
    public void Has_a_row_for_each_exercise()
    {
        using var site = BuiltSite.Of(MiniatureCourse.Load(), MiniatureResults.None, students: MiniatureClass.Some);
        Rows(site, "by-exercise").Should().Equal("The root mean square of delays | 1 | 0 | 3 | –", "The five worst delays | 0 | 0 | – | –");
    }

    [Fact]
    public void Has_a_row_for_each_student_with_a_mark_for_each_exercise()
    {
        using var site = BuiltSite.Of(MiniatureCourse.Load(), MiniatureResults.None, students: MiniatureClass.Some);
        Rows(site, "by-student").Should().Equal("Ada <b> | 0 | 0 | 2026-11-23 12:00 | ✗failed | ○not started", "Bo | 0 | 0 | – | ○not started | ○not started");
    }

    /// <summary>Other pages have a bound, and this one alone is far beyond it.</summary>
    [Fact]
    public void Takes_a_class_of_any_size()
    {
        using var site = BuiltSite.Of(MiniatureCourse.Load(), MiniatureResults.None, students: [.. Enumerable.Range(1, 10_000).Select(number => new StudentResults($"student {number}", MiniatureResults.Some))]);
        site.Build.Defects.Should().BeEmpty();
        Rows(site, "by-student").Should().HaveCount(10_000);
    }

    [Fact]
    public void Is_in_no_site_of_a_learner()
    {
        using var site = BuiltSite.Of(MiniatureCourse.Load(), MiniatureResults.Some);
        site.Build.Pages.Should().NotContain("class.html");
        site.Read("index.html").Should().NotContain("class.html");
    }

    [Fact]
    public void Leaves_its_names_out_of_the_search()
    {
        using var site = BuiltSite.Of(MiniatureCourse.Load(), MiniatureResults.None, students: [new("Zaphod", MiniatureResults.Some)]);
        site.Read("class.html").Should().Contain("Zaphod");
        site.Read("sections.js").Should().NotContainEquivalentOf("zaphod");
    }

    private static IEnumerable<string> Rows(BuiltSite site, string section) =>
        new HtmlParser().ParseDocument(site.Read("class.html")).QuerySelectorAll($"section[aria-labelledby={section}] tbody tr")
            .Select(row => string.Join(" | ", row.Children.Select(cell => cell.TextContent.Trim())));
}
