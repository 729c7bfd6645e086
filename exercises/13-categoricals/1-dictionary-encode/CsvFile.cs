namespace Categoricals.Exercise1;

/// <summary>A CSV file in memory, without quotes: a header, then a line for each row, each ended by <c>\n</c>.</summary>
public sealed class CsvFile(string text)
{
    /// <summary>How many lines there are below the header.</summary>
    public int Rows { get; } = text.AsSpan().Count('\n') - 1;

    /// <summary>The cells of a column from top to bottom, for <c>foreach</c>.</summary>
    public ColumnCells Cells(string column) => new(text, PlaceOf(column));

    private int PlaceOf(string column)
    {
        var header = text.AsSpan(0, text.IndexOf('\n'));
        var place = 0;
        foreach (var cell in header.Split(','))
        {
            if (header[cell].SequenceEqual(column))
                return place;
            place++;
        }

        throw new ArgumentException($"the file has no column '{column}'", nameof(column));
    }
}
