using Checker.Course;

namespace Site.Theme;

/// <summary>What every page has in common.</summary>
/// <param name="Address">Relative to the site's root, such as <c>03-generators/index.html</c>.</param>
/// <param name="HasPanes">True when the page shows Python and C# side by side, so that choosing one makes sense.</param>
public sealed record Frame(
    string Address, string Title, string Description, Learning Learning, IReadOnlyList<Heading> Headings, bool HasPanes = false)
{
    /// <summary>Ids that the layout of every page has, and that no heading may have.</summary>
    public static IReadOnlyList<string> Ids { get; } = ["main", "course", "find", "found", "found-count", "keys", "keys-title"];

    /// <summary>From this page to the site's root: every link is relative, so that the site works from any folder. A page of no place of its own has to name the place.</summary>
    public string Root { get; } = Address == Addresses.NotFound && Learning.Publication is { } publication
        ? publication.Base
        : string.Concat(Enumerable.Repeat("../", Address.Count(letter => letter == '/')));

    public string Href(string address) => Root + address;

    /// <summary>True on the pages of the pair: its lesson and its exercises.</summary>
    public bool IsIn(Pair pair) => Address.Length > pair.Id.Length && Address[pair.Id.Length] == '/' && Address.StartsWith(pair.Id, StringComparison.Ordinal);
}
