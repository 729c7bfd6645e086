using Data;

namespace Frames.Exercise1;

/// <summary>Flights as a reader hands them out: an object for each row, and in it a string for each cell of text.</summary>
/// <param name="AtMost">How many there will be at most; a file's size says so before it is read.</param>
public sealed record FlightFeed(Flight[] Flights, int AtMost)
{
    public static FlightFeed Of(Seed seed, int size) =>
        new(Array.ConvertAll(Data.Flights.Stretch(seed, size), flight => flight with { Origin = Read(flight.Origin), Destination = Read(flight.Destination) }), size);

    private static string Read(string cell) => new(cell.AsSpan());
}
