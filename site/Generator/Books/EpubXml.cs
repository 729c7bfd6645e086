using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Site.Generator.Books;

/// <summary>The XML files of an EPUB 3.</summary>
internal static class EpubXml
{
    public const string PackageFile = "book/package.opf";
    public const string Contents = "contents.xhtml";

    private static readonly XNamespace ContainerNames = "urn:oasis:names:tc:opendocument:xmlns:container";
    private static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";
    private static readonly XNamespace Ops = "http://www.idpf.org/2007/ops";

    public static XDocument Container() => new(new XElement(ContainerNames + "container", new XAttribute("version", "1.0"),
        new XElement(ContainerNames + "rootfiles", new XElement(ContainerNames + "rootfile",
            new XAttribute("full-path", PackageFile), new XAttribute("media-type", "application/oebps-package+xml")))));

    public static XDocument Package(string title, DateOnly modified, IReadOnlyList<BookSection> sections) => new(new XElement(Opf + "package",
        new XAttribute("version", "3.0"), new XAttribute("unique-identifier", "id"), new XAttribute(XNamespace.Xml + "lang", "en"),
        new XElement(Opf + "metadata", new XAttribute(XNamespace.Xmlns + "dc", Dc.NamespaceName),
            new XElement(Dc + "identifier", new XAttribute("id", "id"), $"urn:uuid:{new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(title)).AsSpan(0, 16), bigEndian: true)}"),
            new XElement(Dc + "title", title),
            new XElement(Dc + "language", "en"),
            Meta("dcterms:modified", modified.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture)),
            Meta("schema:accessMode", "textual"),
            Meta("schema:accessModeSufficient", "textual"),
            Meta("schema:accessibilityFeature", "structuralNavigation"),
            Meta("schema:accessibilityFeature", "tableOfContents"),
            Meta("schema:accessibilityHazard", "none")),
        new XElement(Opf + "manifest",
            Item("contents", Contents, "application/xhtml+xml", new XAttribute("properties", "nav")),
            Item("style", "epub.css", "text/css"),
            sections.Select(section => Item(ItemId(section), section.Name + BookMap.Ending, "application/xhtml+xml", Properties(section)))),
        new XElement(Opf + "spine",
            sections.Take(1).Select(Reference),
            new XElement(Opf + "itemref", new XAttribute("idref", "contents")),
            sections.Skip(1).Select(Reference))));

    public static XDocument Navigation(string title, IReadOnlyList<BookSection> sections)
    {
        var list = new XElement(Html + "ol");
        foreach (var section in sections)
        {
            var entry = new XElement(Html + "li", new XElement(Html + "a", new XAttribute("href", section.Name + BookMap.Ending), section.Title));
            if (section.Depth < 2)
            {
                list.Add(entry);
                continue;
            }

            var module = list.Elements().Last();
            if (module.Element(Html + "ol") is null)
                module.Add(new XElement(Html + "ol"));
            module.Element(Html + "ol")!.Add(entry);
        }

        return Page(title, new XElement(Html + "nav", new XAttribute(Ops + "type", "toc"), new XAttribute("role", "doc-toc"), new XElement(Html + "h1", "Contents"), list));
    }

    public static XDocument Chapter(BookSection section) => Page(section.Title,
        XElement.Parse($"<body xmlns=\"{Html.NamespaceName}\">{BookText.Xhtml(section)}</body>", LoadOptions.PreserveWhitespace).Nodes());

    /// <summary>Not indented: white space is part of code.</summary>
    public static string Text(XDocument document)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineChars = "\n", NewLineHandling = NewLineHandling.None }))
            document.Save(writer);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static XDocument Page(string title, params object[] body) => new(
        new XDocumentType("html", null, null, null),
        new XElement(Html + "html",
            new XAttribute(XNamespace.Xmlns + "epub", Ops.NamespaceName), new XAttribute("lang", "en"), new XAttribute(XNamespace.Xml + "lang", "en"),
            new XElement(Html + "head",
                new XElement(Html + "title", title),
                new XElement(Html + "link", new XAttribute("rel", "stylesheet"), new XAttribute("href", "epub.css"))),
            new XElement(Html + "body", body)));

    /// <summary>An XML id begins with a letter.</summary>
    private static string ItemId(BookSection section) => "section-" + section.Name;

    private static XElement Item(string id, string file, string type, params XAttribute[] more) => new(Opf + "item",
        new XAttribute("id", id), new XAttribute("href", file), new XAttribute("media-type", type), more);

    private static XAttribute[] Properties(BookSection section) =>
        section.Html.Contains("<svg", StringComparison.Ordinal) ? [new XAttribute("properties", "svg")] : [];

    private static XElement Meta(string property, string value) => new(Opf + "meta", new XAttribute("property", property), value);

    private static XElement Reference(BookSection section) => new(Opf + "itemref", new XAttribute("idref", ItemId(section)));
}
