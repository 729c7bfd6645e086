using Markdig.Extensions.Tables;

namespace Site.Generator.Dialect.Tables;

/// <summary>A class instead of Markdig's style attribute, a scope on header cells, and a box that scrolls on a small screen.</summary>
internal sealed class TableRenderer : PageElement<Table>
{
    protected override void Write(PageRenderer renderer, Table table)
    {
        renderer.EnsureLine();
        renderer.WriteLine("<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"Table\">");
        renderer.WriteLine("<table>");
        bool? header = null;
        foreach (var row in table.Cast<TableRow>())
        {
            if (header != row.IsHeader)
            {
                renderer.Write(header switch { true => "</thead>\n", false => "</tbody>\n", null => "" });
                renderer.WriteLine(row.IsHeader ? "<thead>" : "<tbody>");
                header = row.IsHeader;
            }

            Write(renderer, table, row);
        }

        renderer.Write(header switch { true => "</thead>\n", false => "</tbody>\n", null => "" });
        renderer.WriteLine("</table>");
        renderer.WriteLine("</div>");
    }

    private static void Write(PageRenderer renderer, Table table, TableRow row)
    {
        renderer.Write("<tr>");
        for (int place = 0; place < row.Count; place++)
        {
            var cell = (TableCell)row[place];
            var column = cell.ColumnIndex < 0 || cell.ColumnIndex >= table.ColumnDefinitions.Count ? place : cell.ColumnIndex;
            var alignment = column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null;
            renderer.Write(row.IsHeader ? "<th scope=\"col\"" : "<td");
            renderer.Write(alignment switch { TableColumnAlign.Right => " class=\"right\"", TableColumnAlign.Center => " class=\"center\"", _ => "" });
            renderer.Write(">");
            var implicitParagraph = renderer.ImplicitParagraph;
            renderer.ImplicitParagraph = cell.Count == 1;
            renderer.Write(cell);
            renderer.ImplicitParagraph = implicitParagraph;
            renderer.Write(row.IsHeader ? "</th>" : "</td>");
        }

        renderer.WriteLine("</tr>");
    }
}
