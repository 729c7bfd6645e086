using System.Text;

namespace Checker.Classroom.Exporting.Tables;

/// <summary>Finds the cells in a text of separated values, as spreadsheets do: quotes count only where a cell begins with one.</summary>
internal static class CsvScanner
{
    /// <summary>Excel writes semicolons where a comma is the decimal sign, and tabs as "Unicode text".</summary>
    private static readonly char[] Delimiters = [',', ';', '\t'];

    /// <summary>What separates most cells of the first row.</summary>
    public static char DelimiterOf(string text) => Delimiters.MaxBy(delimiter => text.Length == 0 ? 0 : RowAt(text, Begin(text), delimiter, 1).Cells.Count);

    public static IReadOnlyList<CsvRow> RowsOf(string text, char delimiter)
    {
        var rows = new List<CsvRow>();
        var line = 1;
        for (var at = Begin(text); at < text.Length;)
        {
            var (cells, end) = RowAt(text, at, delimiter, line);
            var row = new CsvRow(line, cells);
            if (!row.IsBlank)
                rows.Add(row);
            line += LineEnds(text.AsSpan(at, end - at));
            at = end;
        }

        return rows;
    }

    /// <summary>Behind the byte order mark, which belongs to no cell.</summary>
    private static int Begin(string text) => text.StartsWith('\uFEFF') ? 1 : 0;

    private static (List<CsvCell> Cells, int End) RowAt(string text, int at, char delimiter, int line)
    {
        var cells = new List<CsvCell>();
        while (true)
        {
            var cell = CellAt(text, at, delimiter, line);
            cells.Add(cell);
            at = cell.Start + cell.Length;
            if (at == text.Length)
                return (cells, at);
            if (text[at++] == delimiter)
                continue;
            return (cells, text[at - 1] == '\r' && at < text.Length && text[at] == '\n' ? at + 1 : at);
        }
    }

    private static CsvCell CellAt(string text, int start, char delimiter, int line)
    {
        var value = new StringBuilder();
        var isQuoted = start < text.Length && text[start] == '"';
        var at = isQuoted ? AfterQuotes(text, start + 1, value, line) : start;
        // Whatever stands between a closing quote and the delimiter is not ours to lose.
        for (; at < text.Length && text[at] != delimiter && text[at] is not ('\r' or '\n'); at++)
            value.Append(text[at]);
        return new CsvCell(start, at - start, value.ToString(), isQuoted);
    }

    private static int AfterQuotes(string text, int at, StringBuilder value, int line)
    {
        for (; at < text.Length; at++)
        {
            if (text[at] != '"')
                value.Append(text[at]);
            else if (at + 1 < text.Length && text[at + 1] == '"')
                value.Append(text[at++]);
            else
                return at + 1;
        }

        throw ExportException.ForOpenQuote(line);
    }

    private static int LineEnds(ReadOnlySpan<char> text) => text.Count('\n') + text.Count('\r') - text.Count("\r\n");
}
