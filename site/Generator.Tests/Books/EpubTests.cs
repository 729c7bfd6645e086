using System.Xml;
using System.Xml.Linq;

namespace Site.Generator.Tests.Books;

/// <summary>The file for readers of books.</summary>
public sealed class EpubTests : IDisposable
{
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";

    private readonly WrittenBook _book = new(MiniatureCourse.Load());

    [Fact]
    public void Is_known_by_its_first_bytes() =>
        File.ReadAllBytes(_book.Epub).AsSpan(30, "mimetypeapplication/epub+zip".Length).SequenceEqual("mimetypeapplication/epub+zip"u8).Should().BeTrue("it is stored first, and not packed");

    [Fact]
    public void Has_its_files_in_order() => _book.Files().Select(file => file.Name).Should().Equal(
        "mimetype", "META-INF/container.xml", "book/package.opf", "book/contents.xhtml", "book/epub.css", "book/title.xhtml",
        "book/module-1.xhtml", "book/01-understanding-gc.xhtml", "book/module-2.xhtml", "book/03-generators.xhtml", "book/beliefs.xhtml", "book/glossary.xhtml");

    [Fact]
    public void Every_link_leads_to_a_place_in_it_or_out()
    {
        var pages = Pages();
        var links = pages.SelectMany(page => page.Value.Descendants(Html + "a").Select(link => (string)link.Attribute("href")!)).Where(href => !href.StartsWith("https:", StringComparison.Ordinal)).ToList();
        links.Should().Contain("03-generators.xhtml#pair-03-generators-the-price");
        foreach (var parts in links.Select(href => href.Split('#')))
        {
            pages.Should().ContainKey(parts[0]);
            if (parts.Length > 1)
                pages[parts[0]].Descendants().Attributes("id").Select(id => id.Value).Should().Contain(Uri.UnescapeDataString(parts[1]), "{0} is linked to", parts[0]);
        }
    }

    [Fact]
    public void Code_keeps_its_lines() =>
        Pages()["03-generators.xhtml"].Descendants(Html + "pre").Select(code => code.Value).Should().Contain(code => code.Contains("    ", StringComparison.Ordinal) && code.Contains('\n'));

    [Fact]
    public void Runs_nothing() => _book.Files().Should().NotContain(file => file.Text.Contains("<script", StringComparison.Ordinal));

    [Fact]
    public void The_same_course_gives_the_same_bytes()
    {
        using var again = new WrittenBook(MiniatureCourse.Load());
        File.ReadAllBytes(again.Epub).Should().Equal(File.ReadAllBytes(_book.Epub));
    }

    public void Dispose() => _book.Dispose();

    private Dictionary<string, XDocument> Pages() => _book.Files().Where(file => file.Name.EndsWith(".xhtml", StringComparison.Ordinal)).ToDictionary(
        file => file.Name["book/".Length..],
        file =>
        {
            using var reader = XmlReader.Create(new StringReader(file.Text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
            return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
        });
}
