// Caught by: Copies_no_column
// Row numbers from a pool cost nothing, since they come back. A selection has nobody who would give them back.
using System.Buffers;

namespace Frames.Exercise2;

public sealed class Selection
{
    private readonly FlightColumns _table;

    // None are needed to say "all".
    private readonly int[]? _rows;

    private readonly int _hits;

    private Selection(FlightColumns table, int[]? rows, int hits)
    {
        _table = table;
        _rows = rows;
        _hits = hits;
    }

    public int Count => _rows is null ? _table.Rows : _hits;

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

    public static Selection All(FlightColumns table) => new(table, rows: null, hits: 0);

    public Selection Where(params ReadOnlySpan<Condition> conditions)
    {
        var rows = ArrayPool<int>.Shared.Rent(Count);
        var hits = 0;
        for (var place = 0; place < Count; place++)
        {
            if (AllHold(conditions, RowAt(place)))
                rows[hits++] = RowAt(place);
        }

        return new Selection(_table, rows, hits);
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
