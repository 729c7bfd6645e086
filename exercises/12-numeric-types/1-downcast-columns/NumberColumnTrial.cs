using Data;

namespace NumericTypes.Exercise1;

public sealed class NumberColumnTrial : Trial<long[][], FlightColumns>
{
    public override int Size => 20_000;

    /// <summary>Weekday, delay, distance, and departure in seconds since 1970: whole numbers as a CSV reader hands them out.</summary>
    public override long[][] Input(Seed seed, int size)
    {
        var flights = Flights.Sample(seed, size);
        return
        [
            [.. flights.Select(flight => (long)flight.Date.DayOfWeek)],
            [.. flights.Select(flight => (long)flight.Delay)],
            [.. flights.Select(flight => (long)flight.Distance)],
            [.. flights.Select(flight => (flight.Date - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerSecond)],
        ];
    }

    protected override FlightColumns Run(long[][] table) => new(Array.ConvertAll(table, NumberColumn.Of));
}
