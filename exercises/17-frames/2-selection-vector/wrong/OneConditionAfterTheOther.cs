// Caught by: Makes_no_selection_on_the_way
// Each condition narrows what the one before has left, as in a chain of queries. The row numbers of the first are garbage when the second is done.
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
        if (conditions.Length <= 1)
            return Narrow(conditions);
        var selection = this;
        for (var i = 0; i < conditions.Length; i++)
            selection = selection.Narrow(conditions.Slice(i, 1));
        return selection;
    }

    private Selection Narrow(ReadOnlySpan<Condition> conditions)
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
