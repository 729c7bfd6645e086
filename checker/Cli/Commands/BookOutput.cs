using Checker.Cli.Printing;
using Checker.Course;
using Site.Generator.Books;

namespace Checker.Cli.Commands;

/// <summary>The course as a book: one page, that page printed, a file for readers.</summary>
internal static class BookOutput
{
    private const string Name = "memory-in-pairs";

    /// <returns>The last one made, relative to the root.</returns>
    public static async Task<string> MakeAsync(Screen screen, Curriculum curriculum, bool isPrinted, bool isForReaders, CancellationToken cancel)
    {
        // Before the work: who has no browser should not wait for it.
        var browser = isPrinted ? InstalledBrowser.Find() : null;
        screen.Progress($"[grey]rendering the book ...[/]");
        var book = Book.Of(curriculum);
        if (book.Defects.Count > 0)
            throw new CourseException(book.Defects);

        var folder = Path.Combine(curriculum.Root, SiteCommand.Folder);
        book.WritePage(folder);
        string page = $"{SiteCommand.Folder}/{Book.Page}", made = page;
        screen.Line($"Book      {page}");
        string? epub = null, pdf = null;
        if (isForReaders)
        {
            made = epub = $"{SiteCommand.Folder}/{Name}.epub";
            book.WriteEpub(Path.Combine(curriculum.Root, epub));
            screen.Line($"EPUB      {epub}");
        }

        if (browser is not null)
        {
            screen.Progress($"[grey]printing the book ...[/]");
            made = pdf = $"{SiteCommand.Folder}/{Name}.pdf";
            await PdfPrinter.PrintAsync(browser, Path.Combine(folder, Book.Page), Path.Combine(curriculum.Root, pdf), book.Modified, cancel);
            screen.Line($"PDF       {pdf}");
        }

        screen.Document(new { Book = page, Epub = epub, Pdf = pdf });
        return made;
    }
}
