// Caught by: Leaves_the_wider_selection_as_it_is
// A filter of a filter never gets ahead of what it reads, so it can write into the same array. Whoever still held the wider selection finds it changed.
namespace Frames.Exercise2;

public sealed class Selection
{
    private readonly FlightColumns _table;

    // None are needed to say "all".
    private readonly int[]? _rows;

    private Selection(FlightColumns table, int[]? rows)
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
        if (_rows is null)
            return new Selection(_table, AllRows(conditions));
        var next = 0;
        for (var place = 0; place < Count; place++)
        {
            if (AllHold(conditions, RowAt(place)))
                _rows[next++] = RowAt(place);
        }

        return new Selection(_table, _rows.AsSpan(0, next).ToArray());
    }

    private int[] AllRows(ReadOnlySpan<Condition> conditions)
    {
        var hits = 0;
        for (var row = 0; row < _table.Rows; row++)
            hits += AllHold(conditions, row) ? 1 : 0;
        var rows = new int[hits];
        for (int row = 0, next = 0; next < hits; row++)
        {
            if (AllHold(conditions, row))
                rows[next++] = row;
        }

        return rows;
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
