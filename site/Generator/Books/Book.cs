using System.Text;
using Checker.Course;
using Site.Generator.Publishing;
using Site.Theme;
using Site.Theme.Components;

namespace Site.Generator.Books;

/// <summary>The whole course in the order of reading, without anybody's results: one page to print, or a file for readers.</summary>
public sealed class Book
{
    /// <summary>The page's name; the pages of the site stand beside it.</summary>
    public const string Page = "book.html";

    private const string Style = "book.css";

    private readonly Curriculum _curriculum;
    private readonly IReadOnlyList<BookSection> _sections;

    private Book(Curriculum curriculum, IReadOnlyList<BookSection> sections, IReadOnlyList<Defect> defects)
    {
        _curriculum = curriculum;
        _sections = sections;
        Defects = defects;
    }

    /// <summary>With one, the book is not to be written.</summary>
    public IReadOnlyList<Defect> Defects { get; }

    /// <summary>When the course changed last, as its changelog says: a book that is made twice is the same.</summary>
    public DateOnly Modified => Changelog.Read(_curriculum.Root) is ({ Count: > 0 } changes, _) ? changes.Max(change => change.Since) : new DateOnly(2000, 1, 1);

    public static Book Of(Curriculum curriculum)
    {
        ArgumentNullException.ThrowIfNull(curriculum);
        var writing = new BookSections(curriculum);
        var sections = writing.Write();
        return new Book(curriculum, sections, [.. writing.Defects.Distinct()]);
    }

    /// <summary>One page with all sections, and the style sheets that it needs.</summary>
    public void WritePage(string folder)
    {
        var html = PageRendering.Render<BookPage>(new Dictionary<string, object?>
        {
            [nameof(BookPage.Title)] = _curriculum.Title,
            [nameof(BookPage.Sections)] = _sections.Select(section => (section.Id, section.Title, section.Depth, Html: BookText.Inline(section))).ToList(),
        }).GetAwaiter().GetResult();
        Directory.CreateDirectory(folder);
        Write(folder, Page, html);
        foreach (var name in new[] { "site.css", Style })
            Write(folder, name, ThemeFiles.Read(name));
    }

    /// <summary>Takes the place of an older one only when it is whole.</summary>
    public void WriteEpub(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path + ".new", Epub.Of(_curriculum.Title, Modified, _sections));
        File.Move(path + ".new", path, overwrite: true);
    }

    private static void Write(string folder, string name, string text) => File.WriteAllBytes(Path.Combine(folder, name), Encoding.UTF8.GetBytes(text));
}
