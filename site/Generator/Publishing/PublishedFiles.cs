using System.Text;
using System.Xml;
using System.Xml.Linq;
using Checker.Course;
using Site.Theme;

namespace Site.Generator.Publishing;

/// <summary>What a published site has beside its pages.</summary>
internal static class PublishedFiles
{
    /// <summary>Tells GitHub Pages to serve the files as they are.</summary>
    private const string NoJekyll = ".nojekyll";

    public static IEnumerable<(string Address, byte[] Content)> Of(
        Curriculum curriculum, Publication publication, IEnumerable<string> addresses, IReadOnlyList<Change> changes)
    {
        yield return (NoJekyll, []);
        yield return (Addresses.Robots, Encoding.UTF8.GetBytes(Sitemap.Robots(publication)));
        yield return (Addresses.Sitemap, Bytes(Sitemap.Of(publication, addresses)));
        if (publication.HasFeed)
            yield return (Addresses.Feed, Bytes(Feed.Of(curriculum, publication, changes)));
    }

    private static byte[] Bytes(XDocument document)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
            document.Save(writer);
        return [.. bytes.ToArray(), (byte)'\n'];
    }
}
