// Caught by: Copies_no_column
// One kind of selection is simpler than two. But nobody has to be told the numbers of all rows, and they are eighty thousand bytes.
namespace Frames.Exercise2;

public sealed class Selection
{
    private readonly FlightColumns _table;

    private readonly int[] _rows;

    private Selection(FlightColumns table, int[] rows)
    {
        _table = table;
        _rows = rows;
    }

    public int Count => _rows.Length;

    public long MinutesLate
    {
        get
        {
            long minutes = 0;
            for (var place = 0; place < Count; place++)
                minutes += _table.Delays[RowAt(place)];
            return minutes;
        }
    }

    public FlightRow this[int place] => _table[RowAt(place)];

    public static Selection All(FlightColumns table) => new(table, [.. Enumerable.Range(0, table.Rows)]);

    public Selection Where(params ReadOnlySpan<Condition> conditions)
    {
        var hits = 0;
        for (var place = 0; place < Count; place++)
        {
            if (AllHold(conditions, RowAt(place)))
                hits++;
        }

        var rows = new int[hits];
        var next = 0;
        for (var place = 0; next < hits; place++)
        {
            if (AllHold(conditions, RowAt(place)))
                rows[next++] = RowAt(place);
        }

        return new Selection(_table, rows);
    }

    private int RowAt(int place) => _rows[place];

    private bool AllHold(ReadOnlySpan<Condition> conditions, int row)
    {
        foreach (var condition in conditions)
        {
            if (!condition.Holds(_table, row))
                return false;
        }

        return true;
    }
}
