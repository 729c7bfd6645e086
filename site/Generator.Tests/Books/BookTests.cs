using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Site.Generator.Tests.Books;

/// <summary>The whole course on one page.</summary>
public sealed class BookTests : IDisposable
{
    private readonly WrittenBook _book = new(MiniatureCourse.Load());

    [Fact]
    public void Has_every_lesson_and_every_task_in_order()
    {
        _book.Book.Defects.Should().BeEmpty();
        var page = Parse();
        page.QuerySelectorAll("h1, h2, h3, .task > h4").Select(heading => string.Join(' ', heading.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
            .Should().ContainInOrder("Memory in Pairs", "Contents", "Module 1 Understand and measure", "Module 2 Stream, do not store", "Exercise: The root mean square of delays");
        page.QuerySelectorAll(".toc a").Should().HaveCount(6);
        page.QuerySelectorAll(".chapter").Should().HaveCount(2);
        page.QuerySelectorAll(".task").Should().HaveCount(2);
    }

    [Fact]
    public void Every_link_leads_to_a_place_of_the_page_or_out()
    {
        var page = Parse();
        page.QuerySelectorAll("a[href]").Should().NotBeEmpty();
        foreach (var href in page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!).Where(href => !href.StartsWith("https:", StringComparison.Ordinal)))
            page.GetElementById(Uri.UnescapeDataString(href.TrimStart('#'))).Should().NotBeNull("there is a link {0}", href);
    }

    [Fact]
    public void Ids_are_told_apart_and_headings_go_down_by_one()
    {
        var page = Parse();
        page.QuerySelectorAll("[id]").Select(element => element.Id).Should().OnlyHaveUniqueItems();
        int level = 0;
        foreach (var next in page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0'))
        {
            next.Should().BeLessThanOrEqualTo(level + 1);
            level = next;
        }
    }

    [Fact]
    public void Gives_no_hint_away_and_needs_no_script()
    {
        _book.Page.Should().NotContainAny("running total needs", "<script", "<button", " style=", " hidden");
    }

    [Fact]
    public void A_defect_of_a_lesson_is_one_of_the_book()
    {
        using var course = new ChangedCourse();
        Site.Generator.Books.Book.Of(MiniatureCourse.Load(course.Replace("lessons/03-generators/lesson.md", "## The price", "# The price").Root))
            .Defects.Should().ContainSingle().Which.File.Should().Be("lessons/03-generators/lesson.md");
    }

    public void Dispose() => _book.Dispose();

    private IDocument Parse() => new HtmlParser().ParseDocument(_book.Page);
}
