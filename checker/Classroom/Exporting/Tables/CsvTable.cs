using System.Text;

namespace Checker.Classroom.Exporting.Tables;

/// <summary>A new table of comma-separated values (RFC 4180), which no spreadsheet takes for formulas.</summary>
internal static class CsvTable
{
    public static string Of(IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows.Prepend(head))
            text.AppendJoin(',', row.Select(cell => CsvCell.Quote(Defused(cell), ','))).Append("\r\n");
        return text.ToString();
    }

    /// <summary>A spreadsheet computes a cell that begins so, whatever quotes it; an apostrophe makes it text.</summary>
    private static string Defused(string cell) => cell.Length > 0 && "=+-@\t\r\n＝＋－＠".Contains(cell[0], StringComparison.Ordinal) ? "'" + cell : cell;
}
