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

    [Fact]
    public void Takes_at_most_15_KiB_for_any_page()
    {
        using var site = BuiltSite.Of(Curriculum.Load(CourseRoot.Path), new Dictionary<ExerciseId, Result>());
        site.Build.Pages.Should().Contain(["index.html", "01-understanding-gc/index.html", "over-time.html", "proof-peers.html"]);
        site.Build.Pages.Select(address => (address, Bytes: Fetched(site, address))).Where(page => page.Bytes > Most).Should().BeEmpty();
    }

    private static int Fetched(BuiltSite site, string address)
    {
        var page = new HtmlParser().ParseDocument(site.Read(address));
        var loaded = page.QuerySelectorAll("link[rel=stylesheet], script[src]").Select(each => each.GetAttribute("href") ?? each.GetAttribute("src")!).ToList();
        loaded.Should().HaveCountGreaterThanOrEqualTo(2, "a page has a style sheet and a script").And.HaveCountLessThanOrEqualTo(3, "with itself, a page is four requests at most");
        var folder = Path.GetDirectoryName(Path.Combine(site.Folder, address))!;
        return loaded.Select(file => Path.Combine(folder, file)).Append(Path.Combine(site.Folder, address))
            .Sum(file => PageWeight.Packed(File.ReadAllBytes(file), CompressionLevel.Optimal));
    }
}
