using System.Xml.Linq;
using Site.Theme;

namespace Site.Generator.Publishing;

/// <summary>All pages for search engines (sitemaps.org), and the file that leads them to it.</summary>
internal static class Sitemap
{
    private static readonly XNamespace Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static XDocument Of(Publication publication, IEnumerable<string> addresses) => new(new XElement(Schema + "urlset",
        from address in addresses
        where address != Addresses.NotFound
        select new XElement(Schema + "url", new XElement(Schema + "loc", publication.UrlOf(address)))));

    public static string Robots(Publication publication) => $"User-agent: *\nAllow: /\nSitemap: {publication.UrlOf(Addresses.Sitemap)}\n";
}
