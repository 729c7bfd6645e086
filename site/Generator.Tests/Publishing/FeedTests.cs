using System.Xml.Linq;

namespace Site.Generator.Tests.Publishing;

/// <summary>What the course's changelog becomes for those who follow it.</summary>
public sealed class FeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void Has_an_entry_for_every_change_with_the_date_of_its_heading()
    {
        using var site = new PublishedSite(MiniatureCourse.Load());
        var feed = XDocument.Parse(site.Read("feed.xml")).Root!;
        feed.Element(Atom + "id")!.Value.Should().Be(PublishedSite.Base + "feed.xml");
        feed.Element(Atom + "updated")!.Value.Should().Be("2026-11-23T00:00:00Z");
        feed.Elements(Atom + "entry").Select(entry => (entry.Element(Atom + "title")!.Value, entry.Element(Atom + "updated")!.Value)).Should().Equal(
            ("Pair 03, generators", "2026-11-23T00:00:00Z"), ("The collector & its roots", "2026-11-23T00:00:00Z"), ("A course", "2026-10-01T00:00:00Z"));
        feed.Descendants(Atom + "content").First().Value.Should().Be(
            "<p>Pair 03, generators: a sum that holds one number at a time,\nwith two exercises. <code>yield</code> is <a href=\"03-generators/index.html\">explained</a>.</p>\n");
    }

    [Fact]
    public void A_change_keeps_its_id_when_others_come()
    {
        using var course = new ChangedCourse();
        var before = Ids(course);
        var after = Ids(course.Replace("CHANGELOG.md", "- The collector", "- Something new.\n- The collector"));
        after.Should().HaveCount(before.Count + 1).And.Contain(before).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void A_heading_without_a_date_is_a_defect()
    {
        using var course = new ChangedCourse();
        using var site = new PublishedSite(MiniatureCourse.Load(course.Replace("CHANGELOG.md", " (since 2026-11-23)", "").Root));
        site.Build.Defects.Select(defect => defect.ToString()).Should().Equal(
            "CHANGELOG.md(3): has no date in this heading, and the feed of changes needs one; write it as in '## Unreleased (since 2026-11-23)'");
    }

    [Fact]
    public void A_course_without_a_changelog_has_no_feed()
    {
        using var course = new ChangedCourse();
        using var site = new PublishedSite(MiniatureCourse.Load(course.Delete("CHANGELOG.md").Root));
        site.Build.Defects.Should().BeEmpty();
        site.Files().Should().NotContainKey("feed.xml");
        site.Read("index.html").Should().NotContain("feed.xml");
    }

    private static List<string> Ids(ChangedCourse course)
    {
        using var site = new PublishedSite(MiniatureCourse.Load(course.Root));
        return [.. XDocument.Parse(site.Read("feed.xml")).Descendants(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value)];
    }
}
