using System.IO.Compression;
using AngleSharp.Html.Parser;
using Checker.Course;
using Checker.Course.Results;
using Site.Generator.Pages;

namespace Site.Generator.Tests.Pages;

/// <summary>What a browser that has seen nothing of the course has to fetch for one page of the real course, packed.</summary>
public sealed class FirstVisitTests
{
    private const int Most = 15 * 1024;

    /// <summary>A lesson is as long as its author needs, and is held to <see cref="PageWeight.Most"/>; the pages around the lessons are quickly there.</summary>
    [Fact]
    public void Takes_at_most_15_KiB_for_a_page_that_is_no_lesson()
    {
        var course = Curriculum.Load(CourseRoot.Path);
        using var site = BuiltSite.Of(course, new Dictionary<ExerciseId, Result>());
        var lessons = course.Pairs.Select(Site.Theme.Addresses.Of).Concat(course.Pages.Select(Site.Theme.Addresses.Of));
        var others = site.Build.Pages.Except(lessons).ToList();
        others.Should().Contain(["index.html", "progress.html", "proof.html", "proof-peers.html"]);
        others.Select(address => (address, Bytes: Fetched(site, address))).Where(page => page.Bytes > Most).Should().BeEmpty();
    }

    private static int Fetched(BuiltSite site, string address)
    {
        var page = new HtmlParser().ParseDocument(site.Read(address));
        var loaded = page.QuerySelectorAll("link[rel=stylesheet], script[src]").Select(each => each.GetAttribute("href") ?? each.GetAttribute("src")!).ToList();
        loaded.Should().HaveCount(2, "a page has a style sheet and a script");
        var folder = Path.GetDirectoryName(Path.Combine(site.Folder, address))!;
        return loaded.Select(file => Path.Combine(folder, file)).Append(Path.Combine(site.Folder, address))
            .Sum(file => PageWeight.Packed(File.ReadAllBytes(file), CompressionLevel.Optimal));
    }
}
