// Caught by: Finds_flights_in_row_65_536_and_below
// The narrowest type for numbers below 20,000 is one of two bytes. The next table is longer.
namespace Frames.Exercise2;

public sealed class Selection
{
    private readonly FlightColumns _table;

    // None are needed to say "all".
    private readonly ushort[]? _rows;

    private Selection(FlightColumns table, ushort[]? rows)
    {
        _table = table;
        _rows = rows;
    }

    public int Count => _rows?.Length ?? _table.Rows;

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

    public static Selection All(FlightColumns table) => new(table, rows: null);

    public Selection Where(params ReadOnlySpan<Condition> conditions)
    {
        var hits = 0;
        for (var place = 0; place < Count; place++)
        {
            if (AllHold(conditions, RowAt(place)))
                hits++;
        }

        var rows = new ushort[hits];
        var next = 0;
        for (var place = 0; next < hits; place++)
        {
            if (AllHold(conditions, RowAt(place)))
                rows[next++] = unchecked((ushort)RowAt(place));
        }

        return new Selection(_table, rows);
    }

    private int RowAt(int place) => _rows is null ? place : _rows[place];

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
