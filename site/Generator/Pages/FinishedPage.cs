using System.Text;
using Checker.Course;
using Site.Generator.Dialect;
using Site.Generator.Search;

namespace Site.Generator.Pages;

/// <summary>A page as it waits for the others: nothing is written before all links are known to lead somewhere, so it is kept as small as it can be.</summary>
/// <param name="Content">What is to be written, in UTF-8.</param>
/// <param name="Rows">What the search knows of it, as <see cref="SearchScript.RowsOf"/> gives it.</param>
/// <param name="Excess">Its packed bytes where they are too many; otherwise 0.</param>
internal sealed record FinishedPage(
    string Address, byte[] Content, IReadOnlySet<string> Ids, IReadOnlyList<LinkUse> Links, IReadOnlyList<Defect> Defects, byte[] Rows, int Excess)
{
    public static FinishedPage Of(RenderedPage page)
    {
        var content = Encoding.UTF8.GetBytes(page.Html);
        return new(page.Address, content, page.Ids, page.Links, page.Defects, SearchScript.RowsOf(page.Sections), PageWeight.Excess(content));
    }
}
