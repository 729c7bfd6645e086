// Caught by: Makes_no_selection_on_the_way
// A mask as NumPy makes it, one true or false for each row of the table. A bit for each would do.
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
        var mask = new bool[_table.Rows];
        for (var place = 0; place < Count; place++)
            mask[RowAt(place)] = AllHold(conditions, RowAt(place));

        var rows = new int[mask.AsSpan().Count(true)];
        for (int row = 0, next = 0; next < rows.Length; row++)
        {
            if (mask[row])
                rows[next++] = row;
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
