using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Site.Generator.Tests.Publishing;

/// <summary>What everybody may read, and what the web wants to know of it.</summary>
public sealed class PublishedSiteTests : IDisposable
{
    private readonly PublishedSite _site = new(MiniatureCourse.Load());

    [Fact]
    public void Has_all_pages_but_the_learners_progress()
    {
        _site.Build.Defects.Should().BeEmpty();
        _site.Build.Pages.Should().Equal("index.html", "01-understanding-gc/index.html", "03-generators/index.html",
            "03-generators/1-rms-delay/index.html", "03-generators/2-top-five/index.html", "proof.html", "proof-exact.html", "proof-cost.html", "over-time.html", "beliefs.html", "glossary.html", "404.html");
        _site.Files().Keys.Should().Contain([".nojekyll", "robots.txt", "sitemap.xml", "feed.xml", "site.css", "sections.js"]).And.NotContain("progress.html");
    }

    [Fact]
    public void No_page_speaks_of_anybodys_verdicts()
    {
        foreach (var address in _site.Build.Pages)
        {
            Parse(address).QuerySelectorAll(address == "proof.html" ? ".tally, .count" : ".mark, .tally, .count, .verdict, .attempts").Should().BeEmpty(address);
            _site.Read(address).Should().NotContainAny("progress.html", "exercises passed", "not started", "Built on this machine");
        }
    }

    [Fact]
    public void Every_page_names_its_one_address_and_says_what_it_is()
    {
        foreach (var address in _site.Build.Pages.Where(address => address != "404.html"))
        {
            var page = Parse(address);
            var url = PublishedSite.Base + (address.EndsWith("index.html", StringComparison.Ordinal) ? address[..^"index.html".Length] : address);
            page.QuerySelector("link[rel=canonical]")!.GetAttribute("href").Should().Be(url);
            page.QuerySelector("meta[property='og:url']")!.GetAttribute("content").Should().Be(url);
            page.QuerySelector("meta[property='og:title']")!.GetAttribute("content").Should().NotBeNullOrEmpty();
            page.QuerySelector("meta[property='og:description']")!.GetAttribute("content").Should().Be(page.QuerySelector("meta[name=description]")!.GetAttribute("content"));
            page.QuerySelector("link[rel=alternate]")!.GetAttribute("type").Should().Be("application/atom+xml");
        }
    }

    /// <summary>Lighthouse looks for robots.txt from within the page; a page on a disk has nobody to ask.</summary>
    [Fact]
    public void A_page_may_ask_its_own_server_and_a_page_from_disk_nobody()
    {
        Policy(_site.Read("index.html")).Should().Contain(" connect-src 'self';");
        using var own = BuiltSite.Of(MiniatureCourse.Load(), MiniatureResults.None);
        Policy(own.Read("index.html")).Should().StartWith("default-src 'none';").And.NotContain("connect-src");
    }

    [Fact]
    public void Pages_open_from_disk_all_the_same()
    {
        foreach (var address in _site.Build.Pages.Where(address => address != "404.html"))
        {
            foreach (var href in Hrefs(Parse(address)))
            {
                href.Should().NotMatchRegex("^([a-z]+:|/)", "{0} must work from any folder", address);
                File.Exists(href.StartsWith('#') ? Path.Combine(_site.Folder, address) : new Uri(new Uri(Path.Combine(_site.Folder, address)), href.Split('#')[0]).LocalPath)
                    .Should().BeTrue("{0} links to {1}", address, href);
            }
        }
    }

    /// <summary>It is served in the place of a page at any depth.</summary>
    [Fact]
    public void The_page_for_what_is_missing_names_its_links_in_full()
    {
        var page = Parse("404.html");
        page.QuerySelector("meta[name=robots]")!.GetAttribute("content").Should().Be("noindex");
        page.QuerySelectorAll("link[rel=canonical]").Should().BeEmpty();
        foreach (var href in Hrefs(page).Where(href => !href.StartsWith('#')))
        {
            href.Should().StartWith(PublishedSite.Base);
            File.Exists(Path.Combine(_site.Folder, href[PublishedSite.Base.Length..].Split('#')[0])).Should().BeTrue(href);
        }
    }

    [Fact]
    public void Search_engines_find_every_page()
    {
        _site.Read("robots.txt").Should().Be("User-agent: *\nAllow: /\nSitemap: https://example.org/course/sitemap.xml\n");
        System.Xml.Linq.XDocument.Parse(_site.Read("sitemap.xml")).Descendants().Where(element => element.Name.LocalName == "loc").Select(element => element.Value).Should().Equal(
            PublishedSite.Base, PublishedSite.Base + "01-understanding-gc/", PublishedSite.Base + "03-generators/", PublishedSite.Base + "03-generators/1-rms-delay/",
            PublishedSite.Base + "03-generators/2-top-five/", PublishedSite.Base + "proof.html", PublishedSite.Base + "proof-exact.html", PublishedSite.Base + "proof-cost.html",
            PublishedSite.Base + "over-time.html", PublishedSite.Base + "beliefs.html", PublishedSite.Base + "glossary.html");
    }

    [Fact]
    public void Is_the_same_byte_for_byte()
    {
        using var again = new PublishedSite(MiniatureCourse.Load());
        again.Files().Should().BeEquivalentTo(_site.Files());
    }

    public void Dispose() => _site.Dispose();

    private static IEnumerable<string> Hrefs(IDocument page) =>
        page.QuerySelectorAll("a[href], link[href]:not([rel=canonical]), script[src]")
            .Select(link => link.GetAttribute("href") ?? link.GetAttribute("src")!)
            .Where(href => !href.StartsWith("data:image/", StringComparison.Ordinal));

    private static string Policy(string html) =>
        new HtmlParser().ParseDocument(html).QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;

    private IDocument Parse(string address) => new HtmlParser().ParseDocument(_site.Read(address));
}
