// Caught by: Forgets_the_table
// A dashboard asks the same thing again and again. The last selection is at hand, and with it the whole table that it looks into.
namespace Frames.Exercise2;

public sealed class Selection
{
    private static (Selection From, Condition[] Conditions, Selection Result)? _last;

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
        if (_last is { } last && ReferenceEquals(last.From, this) && conditions.SequenceEqual(last.Conditions))
            return last.Result;
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

        var selection = new Selection(_table, rows);
        _last = (this, conditions.ToArray(), selection);
        return selection;
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
