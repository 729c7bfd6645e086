using Checker.Course;
using Markdig.Syntax;
using Site.Generator.Snippets;
using Site.Theme;

namespace Site.Generator.Dialect;

/// <summary>One Markdown text on its way to a page: where it comes from, what it may refer to, and what was found in it.</summary>
/// <param name="file">Relative to the course's root.</param>
/// <param name="firstLine">The line of <paramref name="file"/> at which the text begins, from 1; 0 when that is not known.</param>
/// <param name="address">The page that the text becomes part of.</param>
internal sealed class PageText(string file, int firstLine, string address, SiteMap map)
{
    public string File { get; } = file;

    public string Address { get; } = address;

    public SiteMap Map { get; } = map;

    /// <summary>From the page to the site's root.</summary>
    public string Root { get; } = string.Concat(Enumerable.Repeat("../", address.Count(letter => letter == '/')));

    /// <summary>True for a text that stands by itself, on paper too: nothing in it waits on another page.</summary>
    public bool IsBook { get; set; }

    /// <summary>The pair whose snippets and numbers the text means where it names no other; null outside of a pair.</summary>
    public Pair? Pair { get; init; }

    /// <summary>Null on a page that shows none.</summary>
    public CourseSources? Sources { get; init; }

    /// <summary>For each task in order, its stages in order, from <c>hints.md</c> beside the file; they are put behind the task's text.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Hints { get; init; } = [];

    public List<Defect> Defects { get; private init; } = [];

    public List<LinkUse> Links { get; private init; } = [];

    public List<Heading> Headings { get; } = [];

    /// <summary>Ids that links may name, headings and footnotes alike.</summary>
    public HashSet<string> Ids { get; private init; } = new(StringComparer.Ordinal);

    public bool HasPanes { get; set; }

    /// <summary>A text from another file that becomes part of the same page.</summary>
    public PageText Within(string otherFile, int otherLine = 0) =>
        new(otherFile, otherLine, Address, Map) { IsBook = IsBook, Pair = Pair, Sources = Sources, Defects = Defects, Links = Links, Ids = Ids };

    /// <summary>The pair that a snippet belongs to, with its sources; null, and a defect, where there is none.</summary>
    public (Pair Pair, PairSources Sources)? SourcesOf(SnippetName snippet, MarkdownObject place, string doing)
    {
        if ((snippet.Pair ?? Pair?.Id) is not { } pair || Sources is null)
            Report(place, $"{doing}, but this is no page of a pair; write the pair's name and a slash before the snippet's");
        else if (Sources.Find(pair) is { } found)
            return found;
        else
            Report(place, $"{doing}, but there is no pair '{pair}'; correct its name");
        return null;
    }

    public void Report(MarkdownObject place, string message) => Defects.Add(new Defect(File, LineOf(place), message));

    public int LineOf(MarkdownObject place) => firstLine == 0 ? 0 : firstLine + place.Line;
}
