using System.Text;

namespace Checker.Classroom.Exporting.Tables;

/// <summary>
/// A file of separated values in which cells can be replaced, and nothing else changes by a byte: not its encoding, line ends, quotes, blanks or order. A library
/// that reads values and writes them again has its own opinion of each.
/// </summary>
internal sealed class CsvText
{
    private readonly string _text;
    private readonly Encoding _encoding;

    private CsvText(string text, Encoding encoding)
    {
        _text = text;
        _encoding = encoding;
        Delimiter = CsvScanner.DelimiterOf(text);
        Rows = CsvScanner.RowsOf(text, Delimiter);
        Head = Rows.Count == 0 ? [] : [.. Rows[0].Cells.Select(cell => cell.Value)];
    }

    public char Delimiter { get; }

    /// <summary>Rows without a letter are left out.</summary>
    public IReadOnlyList<CsvRow> Rows { get; }

    /// <summary>The first row; empty in an empty file.</summary>
    public IReadOnlyList<string> Head { get; }

    /// <exception cref="ExportException">A quote is never closed.</exception>
    public static CsvText Of(byte[] content)
    {
        var (text, encoding) = ExactEncoding.Decode(content);
        return new CsvText(text, encoding);
    }

    /// <exception cref="ExportException">The file's encoding does not have a letter of it.</exception>
    public byte[] With(IReadOnlyDictionary<CsvCell, string> replacements)
    {
        var changed = new StringBuilder();
        var at = 0;
        foreach (var (cell, value) in replacements.OrderBy(each => each.Key.Start))
        {
            changed.Append(_text, at, cell.Start - at).Append(CsvCell.Quote(value, Delimiter, always: cell.IsQuoted));
            at = cell.Start + cell.Length;
        }

        return ExactEncoding.Encode(changed.Append(_text, at, _text.Length - at).ToString(), _encoding, replacements.Values);
    }

    /// <summary>The place of a column; -1 where there is none. Case and blanks around it do not count.</summary>
    public int IndexOf(string heading) => Head.ToList().FindIndex(column => string.Equals(column.Trim(), heading, StringComparison.OrdinalIgnoreCase));

    /// <exception cref="ExportException">There is none.</exception>
    public int Find(string heading) => IndexOf(heading) is var place and >= 0 ? place : throw ExportException.ForColumn($"'{heading}'", Head);
}
