// Caught by: Copies_no_column
// Row numbers outside of the managed heap, where no counter sees them, and nobody gives them back.
using System.Runtime.InteropServices;

namespace Frames.Exercise2;

/// <summary>Some of a table's flights, in the table's order.</summary>
public sealed unsafe class Selection
{
    private readonly FlightColumns _table;

    // None are needed to say "all".
    private readonly int* _rows;

    private Selection(FlightColumns table, int* rows, int count)
    {
        _table = table;
        _rows = rows;
        Count = count;
    }

    /// <summary>How many flights are selected.</summary>
    public int Count { get; }

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

    public static Selection All(FlightColumns table) => new(table, rows: null, table.Rows);

    /// <summary>Those of the selected flights for which every condition holds. This selection stays as it is.</summary>
    public Selection Where(params ReadOnlySpan<Condition> conditions)
    {
        var hits = 0;
        for (var place = 0; place < Count; place++)
        {
            if (AllHold(conditions, RowAt(place)))
                hits++;
        }

        var rows = (int*)NativeMemory.Alloc((nuint)hits, sizeof(int));
        var next = 0;
        for (var place = 0; next < hits; place++)
        {
            if (AllHold(conditions, RowAt(place)))
                rows[next++] = RowAt(place);
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
