using System.IO.Compression;
using System.Text;
using Site.Theme;

namespace Site.Generator.Books;

/// <summary>An EPUB 3: a packed folder of XHTML with a list of its files, their order and a table of contents. The same book gives the same bytes.</summary>
internal static class Epub
{
    private const string Style = "epub.css";

    /// <summary>The first moment that a ZIP can tell of.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Of(string title, DateOnly modified, IReadOnlyList<BookSection> sections)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            // First and as it is: by this, programs know the file.
            Add(zip, "mimetype", "application/epub+zip", CompressionLevel.NoCompression);
            Add(zip, "META-INF/container.xml", EpubXml.Text(EpubXml.Container()));
            Add(zip, EpubXml.PackageFile, EpubXml.Text(EpubXml.Package(title, modified, sections)));
            Add(zip, $"book/{EpubXml.Contents}", EpubXml.Text(EpubXml.Navigation(title, sections)));
            Add(zip, $"book/{Style}", ThemeFiles.Read(Style));
            foreach (var section in sections)
                Add(zip, $"book/{section.Name}{BookMap.Ending}", EpubXml.Text(EpubXml.Chapter(section)));
        }

        return bytes.ToArray();
    }

    private static void Add(ZipArchive zip, string name, string text, CompressionLevel level = CompressionLevel.SmallestSize)
    {
        var entry = zip.CreateEntry(name, level);
        entry.LastWriteTime = NoTime;
        entry.ExternalAttributes = 0;
        using var content = entry.Open();
        content.Write(Encoding.UTF8.GetBytes(text));
    }
}
