using Checker.Course;
using Site.Generator.Dialect;
using Site.Generator.Search;
using Site.Theme;

namespace Site.Generator.Pages;

/// <summary>A page ready to be written, with what the check of all links and the search have to know.</summary>
/// <param name="Content">UTF-8.</param>
internal sealed record RenderedPage(
    string Address, byte[] Content, IReadOnlySet<string> Ids, IReadOnlyList<LinkUse> Links, IReadOnlyList<Defect> Defects, IReadOnlyList<Section> Sections)
{
    /// <summary>A page that no author wrote: nothing in it can be linked to or be wrong.</summary>
    public static RenderedPage WithoutText(Frame frame, byte[] content) =>
        new(frame.Address, content, new HashSet<string>(), [], [], [new Section(frame.Address, frame.Title, "", "")]);
}
