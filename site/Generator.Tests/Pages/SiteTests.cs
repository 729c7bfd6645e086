using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Site.Generator.Tests.Pages;

/// <summary>Rules that every page of the site obeys.</summary>
public sealed class SiteTests : IDisposable
{
    private readonly BuiltSite _site = BuiltSite.Of(MiniatureCourse.Load(), MiniatureResults.Some);

    [Fact]
    public void Has_the_addresses_that_ids_promise()
    {
        _site.Build.Defects.Should().BeEmpty();
        _site.Build.Pages.Should().Equal("index.html", "01-understanding-gc/index.html", "03-generators/index.html",
            "03-generators/1-rms-delay/index.html", "03-generators/2-top-five/index.html", "progress.html", "proof.html", "proof-exact.html", "proof-cost.html",
            "over-time.html", "beliefs.html", "glossary.html");
    }

    [Fact]
    public void Every_link_leads_to_a_place_within_the_site()
    {
        var pages = _site.Build.Pages.ToDictionary(address => address, Parse);
        foreach (var (address, page) in pages)
        {
            foreach (var href in page.QuerySelectorAll("a[href], link[href], script[src]").Select(link => link.GetAttribute("href") ?? link.GetAttribute("src")!))
            {
                if (href.StartsWith("data:image/", StringComparison.Ordinal))
                    continue;
                href.Should().NotMatchRegex("^([a-z]+:|/)", "{0} must work from any folder", address);
                var target = href.StartsWith('#') ? address : new Uri(new Uri("file:///site/" + address), href.Split('#')[0]).AbsolutePath["/site/".Length..];
                File.Exists(Path.Combine(_site.Folder, target)).Should().BeTrue("{0} links to {1}", address, href);
                if (href.Split('#') is [_, var fragment])
                    pages[target].GetElementById(Uri.UnescapeDataString(fragment)).Should().NotBeNull("{0} links to {1}", address, href);
            }
        }
    }

    [Fact]
    public void Every_page_has_unique_ids_and_headings_in_order()
    {
        foreach (var address in _site.Build.Pages)
        {
            var page = Parse(address);
            page.QuerySelectorAll("[id]").Select(element => element.Id).Should().OnlyHaveUniqueItems("of {0}", address);
            page.QuerySelectorAll("h1").Should().ContainSingle("of {0}", address);
            int level = 0;
            foreach (var heading in page.QuerySelectorAll("h1, h2, h3, h4, h5, h6"))
            {
                int next = heading.LocalName[1] - '0';
                next.Should().BeLessThanOrEqualTo(level + 1, "'{0}' of {1}", heading.TextContent, address);
                level = next;
            }
        }
    }

    [Fact]
    public void No_page_has_a_style_or_a_script_of_its_own_or_a_foreign_address()
    {
        foreach (var address in _site.Build.Pages)
        {
            var page = Parse(address);
            page.QuerySelectorAll("[style], style, script:not([src])").Should().BeEmpty(address);
            page.All.SelectMany(element => element.Attributes).Where(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)).Should().BeEmpty(address);
            page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content").Should().StartWith("default-src 'none'; style-src 'self'; script-src 'self';");
            page.QuerySelectorAll("[src]").Select(element => element.GetAttribute("src")).Should().OnlyContain(source => source!.EndsWith("site.js"));
        }
    }

    [Fact]
    public void Every_page_is_html_without_errors()
    {
        foreach (var address in _site.Build.Pages)
        {
            var errors = new List<string>();
            var parser = new HtmlParser(new HtmlParserOptions { IsStrictMode = true });
            parser.Error += (_, error) => errors.Add(error.ToString()!);
            parser.Invoking(strict => strict.ParseDocument(_site.Read(address))).Should().NotThrow(address);
            errors.Should().BeEmpty(address);
        }
    }

    [Fact]
    public void No_page_shows_its_templates_code()
    {
        foreach (var address in _site.Build.Pages)
            Parse(address).Body!.TextContent.Should().NotContainAny(["@if", "@for", "@(", "Frame.", "System."], address);
    }

    [Fact]
    public void Reading_goes_from_page_to_page()
    {
        var walk = new List<string>();
        for (var address = "01-understanding-gc/index.html"; address != "progress.html"; address = Target(address, Parse(address).QuerySelector("a[rel=next]")!))
            walk.Add(address);
        walk.Should().Equal(_site.Build.Pages.Skip(1).TakeWhile(address => address != "progress.html"));
    }

    public void Dispose() => _site.Dispose();

    private static string Target(string address, IElement link) =>
        new Uri(new Uri("file:///site/" + address), link.GetAttribute("href")!).AbsolutePath["/site/".Length..];

    private IDocument Parse(string address) => new HtmlParser().ParseDocument(_site.Read(address));
}
