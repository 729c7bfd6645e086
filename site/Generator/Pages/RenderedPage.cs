using Checker.Course;
using Site.Generator.Dialect;
using Site.Generator.Search;

namespace Site.Generator.Pages;

/// <summary>A page ready to be written, with what the check of all links and the search have to know.</summary>
internal sealed record RenderedPage(
    string Address, string Html, IReadOnlySet<string> Ids, IReadOnlyList<LinkUse> Links, IReadOnlyList<Defect> Defects, IReadOnlyList<Section> Sections);
