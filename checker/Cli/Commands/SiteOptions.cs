using System.CommandLine;
using Site.Theme;

namespace Checker.Cli.Commands;

/// <summary>What <c>./check site</c> can be asked for, and which of it goes together.</summary>
internal sealed class SiteOptions
{
    public Option<bool> Open { get; } = new("--open") { Description = "Open what was made." };

    public Option<bool> Public { get; } = new("--public") { Description = $"Render for publishing, without your results, into {SiteCommand.PublicFolder}." };

    public Option<string?> Base { get; } = new("--base") { Description = "With --public: where the site will stand, such as https://example.org/course/." };

    public Option<string?> Output { get; } = new("--output") { Description = "With --public: another folder to render into." };

    public Option<bool> Book { get; } = new("--book") { Description = "Render all lessons into one page." };

    public Option<bool> Pdf { get; } = new("--pdf") { Description = "Print that page, by Chromium, Chrome or Edge (CHECK_BROWSER names one)." };

    public Option<bool> Epub { get; } = new("--epub") { Description = "Write all lessons as a book for readers (EPUB 3)." };

    public Option<string?> Class { get; } = new("--class")
    {
        Description = $"For teachers: a folder with a file of ./check progress export, or a checkout, for each student; renders the lessons and the class into {SiteCommand.ClassFolder}.",
        HelpName = "folder",
    };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { Open, Public, Base, Output, Book, Pdf, Epub, Class })
            command.Options.Add(option);
    }

    /// <summary>The published site's base; null when a learner's own pages, or a book, are meant.</summary>
    /// <exception cref="UsageException">The options do not go together, or the base is none.</exception>
    public string? BaseIn(ParseResult parsed)
    {
        var written = parsed.GetValue(Base);
        if (parsed.GetValue(Class) is not null && (parsed.GetValue(Public) || IsBook(parsed)))
            throw new UsageException("--class renders pages for a teacher, which are neither published nor a book; ask for one after the other");
        if (!parsed.GetValue(Public))
        {
            if (written is not null)
                throw new UsageException("--base is for a site that is published; add --public, or leave it out");
            return parsed.GetValue(Output) is null ? null : throw new UsageException("--output is for a site that is published; add --public and --base, or leave it out");
        }

        if (IsBook(parsed))
            throw new UsageException("--public renders a site, and --book, --pdf and --epub a book; ask for one after the other");
        if (written is null)
            throw new UsageException("--public needs the address where the site will stand; add --base https://example.org/course/");
        return Publication.BaseOf(written)
            ?? throw new UsageException($"--base {written} is no address of a folder on the web; write it in full, such as https://example.org/course/");
    }

    public bool IsBook(ParseResult parsed) => parsed.GetValue(Book) || parsed.GetValue(Pdf) || parsed.GetValue(Epub);
}
