using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Site.Generator.Tests.Pages;

/// <summary>Pages beside the lessons.</summary>
public sealed class TextPageTests
{
    [Fact]
    public void Shows_numbers_and_snippets_of_any_pair_with_a_link_to_where_they_were_measured()
    {
        using var site = BuiltSite.Of(MiniatureCourse.Load(), MiniatureResults.None);
        var page = Parse(site, "beliefs.html");
        page.QuerySelector(".prose p")!.TextContent.Should().Be("The list holds 40,448,448 bytes, the generator 472: measured here.");
        page.QuerySelector(".prose p a")!.GetAttribute("href").Should().Be("03-generators/index.html#snippet-sum-lazily");
        page.QuerySelector(".panes figcaption .file")!.TextContent.Should().Be("generators.py:10");
        Parse(site, "03-generators/index.html").GetElementById("snippet-sum-lazily")!.QuerySelectorAll("figure").Should().HaveCount(2);
    }

    [Fact]
    public void Lists_its_sections_where_there_are_several()
    {
        using var site = BuiltSite.Of(MiniatureCourse.Load(), MiniatureResults.None);
        Parse(site, "beliefs.html").QuerySelectorAll(".sections a").Select(link => link.GetAttribute("href"))
            .Should().Equal("#the-brackets-are-a-matter-of-taste", "#lazy-means-free", "#the-collector-frees-my-data");
        Parse(site, "glossary.html").QuerySelectorAll(".sections").Should().BeEmpty();
    }

    [Fact]
    public void Is_linked_from_every_page_and_found_by_a_search()
    {
        using var site = BuiltSite.Of(MiniatureCourse.Load(), MiniatureResults.None);
        foreach (var address in site.Build.Pages)
            Parse(site, address).QuerySelectorAll("footer nav a").Select(link => link.TextContent).Should().Equal(["What most courses get wrong", "Glossary"], address);
        Parse(site, "glossary.html").QuerySelector("footer [aria-current]")!.TextContent.Should().Be("Glossary");
        site.Read("sections.js").Should().Contain("glossary.html#allocation");
    }

    [Fact]
    public void A_course_without_such_pages_has_none()
    {
        using var course = new ChangedCourse();
        course.Replace("lessons/01-understanding-gc/lesson.md", "../glossary.md#allocation", "https://example.org/").Delete("lessons/beliefs.md").Delete("lessons/glossary.md")
            .Replace("solutions/03-generators/1-rms-delay/README.md", "../../../lessons/glossary.md#allocation", "https://example.org/");
        using var site = course.Build();
        site.Build.Defects.Should().BeEmpty();
        site.Build.Pages[^1].Should().Be("over-time.html");
        Parse(site, "index.html").QuerySelectorAll("footer nav").Should().BeEmpty();
    }

    [Fact]
    public void Has_to_name_the_pair_of_what_it_shows()
    {
        using var course = new ChangedCourse();
        Texts(course.Replace("lessons/beliefs.md", "03-generators/sum-lazily.csharp", "sum-lazily.csharp").Replace("lessons/beliefs.md", "pair 03-generators/", "pair ")).Should().Equal(
            "lessons/beliefs.md(10): shows the snippet 'sum-lazily', but this is no page of a pair; write the pair's name and a slash before the snippet's",
            "lessons/beliefs.md(15): shows {sum-lazily.csharp.allocated}, but this is no page of a pair; write the pair's name and a slash before the snippet's");
    }

    [Fact]
    public void Does_not_take_the_place_of_another_page()
    {
        using var course = new ChangedCourse();
        File.Copy(Path.Combine(course.Root, "lessons/beliefs.md"), Path.Combine(course.Root, "lessons/progress.md"));
        Texts(course).Should().Equal("lessons/progress.md: its page would be progress.html, which the site has already; give the file another name");
    }

    private static IEnumerable<string> Texts(ChangedCourse course) => course.Defects().Select(defect => defect.ToString());

    private static IDocument Parse(BuiltSite site, string address) => new HtmlParser().ParseDocument(site.Read(address));
}
