using Data;

namespace InPlace.Exercise4;

public sealed class CompactRowsTrial : Trial<Filter, Compacted>
{
    public override int Size => 5_000;

    public override Filter Input(Seed seed, int size)
    {
        var flights = Flights.Sample(seed, size);
        var table = new FlightColumns(
            [.. flights.Select(flight => flight.Date)],
            [.. flights.Select(flight => flight.Delay)],
            [.. flights.Select(flight => flight.Distance)]);
        return new Filter(table, MinDelay: 15, MaxDistance: 800);
    }

    protected override Compacted Run(Filter filter) =>
        new(CompactRows.Keep(filter.Table, filter.MinDelay, filter.MaxDistance), filter.Table);
}
