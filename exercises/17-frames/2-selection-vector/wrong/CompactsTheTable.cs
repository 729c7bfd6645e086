// Caught by: Leaves_the_table_as_it_is
// Moving the selected rows to the front needs no memory at all. It is right where nobody wants the table any more, and here the caller does.
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

        if (_rows is null)
        {
            for (var place = 0; place < rows.Length; place++)
            {
                _table.Minutes[place] = _table.Minutes[rows[place]];
                _table.Delays[place] = _table.Delays[rows[place]];
                _table.Distances[place] = _table.Distances[rows[place]];
                _table.Origins[place] = _table.Origins[rows[place]];
                _table.Destinations[place] = _table.Destinations[rows[place]];
                rows[place] = place;
            }
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
