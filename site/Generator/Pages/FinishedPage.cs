using Checker.Course;
using Site.Generator.Dialect;
using Site.Generator.Search;

namespace Site.Generator.Pages;

/// <summary>What is kept of a page until all are there: enough to know that every link leads somewhere. The page itself waits on disk.</summary>
/// <param name="Rows">What the search knows of it, as <see cref="SearchScript.RowsOf"/> gives it.</param>
/// <param name="Excess">Its packed bytes where they are too many; otherwise 0.</param>
internal sealed record FinishedPage(string Address, IReadOnlySet<string> Ids, IReadOnlyList<LinkUse> Links, IReadOnlyList<Defect> Defects, byte[] Rows, int Excess)
{
    public static FinishedPage Of(RenderedPage page) =>
        new(page.Address, page.Ids, page.Links, page.Defects, SearchScript.RowsOf(page.Sections), PageWeight.Excess(page.Content));
}
