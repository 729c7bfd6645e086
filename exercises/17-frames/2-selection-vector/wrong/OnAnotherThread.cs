// Caught by: Copies_no_column
// The numbers of all rows, then of those that hold, on a thread that nobody asks what it allocated.
namespace Frames.Exercise2;

/// <summary>Some of a table's flights, in the table's order.</summary>
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

    /// <summary>How many flights are selected.</summary>
    public int Count => _rows?.Length ?? _table.Rows;

    /// <summary>The delays of the selected flights, added up.</summary>
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

    /// <summary>A selected flight; the first one has the place 0.</summary>
    public FlightRow this[int place] => _table[RowAt(place)];

    public static Selection All(FlightColumns table) => new(table, rows: null);

    /// <summary>Those of the selected flights for which every condition holds. This selection stays as it is.</summary>
    public Selection Where(params ReadOnlySpan<Condition> conditions)
    {
        var asked = conditions.ToArray();
        return Task.Run(() => WhereAll(asked)).Result;
    }

    private Selection WhereAll(Condition[] conditions)
    {
        var all = Enumerable.Range(0, Count).Select(RowAt).ToArray();
        return new Selection(_table, Array.FindAll(all, row => AllHold(conditions, row)));
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
