using System.IO.Compression;
using Checker.Course;
using Site.Generator.Books;

namespace Site.Generator.Tests.Books;

/// <summary>A course as a book in a temporary folder.</summary>
public sealed class WrittenBook : IDisposable
{
    public WrittenBook(Curriculum curriculum)
    {
        Book = Book.Of(curriculum);
        Book.WritePage(Folder);
        Book.WriteEpub(Epub);
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("memory-in-pairs-book-").FullName;

    public Book Book { get; }

    public string Epub => Path.Combine(Folder, "book.epub");

    public string Page => File.ReadAllText(Path.Combine(Folder, Book.Page));

    /// <summary>Name and text of each file in the EPUB, in its order.</summary>
    public IReadOnlyList<(string Name, string Text)> Files()
    {
        using var zip = ZipFile.OpenRead(Epub);
        return [.. zip.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return (entry.FullName, reader.ReadToEnd());
        })];
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
