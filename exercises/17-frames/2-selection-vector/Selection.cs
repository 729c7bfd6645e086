namespace Frames.Exercise2;

/// <summary>Some of a table's flights, in the table's order.</summary>
public sealed class Selection
{
    private readonly FlightColumns _flights;

    private Selection(FlightColumns flights) => _flights = flights;

    /// <summary>How many flights are selected.</summary>
    public int Count => _flights.Rows;

    /// <summary>The delays of the selected flights, added up.</summary>
    public long MinutesLate => _flights.Delays.Sum(delay => (long)delay);

    /// <summary>A selected flight; the first one has the place 0.</summary>
    public FlightRow this[int place] => _flights[place];

    public static Selection All(FlightColumns table) => new(table);

    /// <summary>Those of the selected flights for which every condition holds. This selection stays as it is.</summary>
    public Selection Where(params ReadOnlySpan<Condition> conditions)
    {
        var kept = _flights;
        foreach (var condition in conditions)
            kept = Keep(kept, condition);
        return new Selection(kept);
    }

    private static FlightColumns Keep(FlightColumns table, Condition condition)
    {
        var rows = Enumerable.Range(0, table.Rows).Where(row => condition.Holds(table, row)).ToArray();
        return new FlightColumns(
            Array.ConvertAll(rows, row => table.Minutes[row]),
            Array.ConvertAll(rows, row => table.Delays[row]),
            Array.ConvertAll(rows, row => table.Distances[row]),
            Array.ConvertAll(rows, row => table.Origins[row]),
            Array.ConvertAll(rows, row => table.Destinations[row]),
            table.Airports);
    }
}
