using System.Text;
using Data;

namespace Frames.Exercise3;

/// <summary>A file of flights in memory, and what is asked of it.</summary>
/// <param name="Text">A header, among others with <c>origin</c> and <c>delay</c>, and a line for each flight.</param>
/// <param name="MinFlights">An airport with fewer flights is left out.</param>
/// <param name="Most">So many airports at most.</param>
public sealed record FlightCsv(string Text, int MinFlights, int Most)
{
    public static FlightCsv Of(Seed seed, int size) => new(Encoding.UTF8.GetString(Flights.SampleCsv(seed, size)), MinFlights: 10, Most: 5);
}
