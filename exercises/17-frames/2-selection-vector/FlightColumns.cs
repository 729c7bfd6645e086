using Data;

namespace Frames.Exercise2;

/// <summary>A table by column: row 7 is item 7 of each of the five.</summary>
/// <param name="Origins">Places in <paramref name="Airports"/>, and so are the <paramref name="Destinations"/>.</param>
public sealed record FlightColumns(int[] Minutes, short[] Delays, short[] Distances, byte[] Origins, byte[] Destinations, string[] Airports)
{
    private static readonly DateTime Start = new(2001, 1, 1);

    public int Rows => Minutes.Length;

    public FlightRow this[int row] => new(Minutes[row], Delays[row], Distances[row], Airports[Origins[row]], Airports[Destinations[row]]);

    public static FlightColumns Of(Flight[] flights)
    {
        var airports = flights.Select(flight => flight.Origin).Concat(flights.Select(flight => flight.Destination)).Distinct().ToArray();
        var codes = airports.Index().ToDictionary(airport => airport.Item, airport => (byte)airport.Index);
        return new FlightColumns(
            [.. flights.Select(flight => (int)(flight.Date - Start).TotalMinutes)],
            [.. flights.Select(flight => (short)flight.Delay)],
            [.. flights.Select(flight => (short)flight.Distance)],
            [.. flights.Select(flight => codes[flight.Origin])],
            [.. flights.Select(flight => codes[flight.Destination])],
            airports);
    }
}
