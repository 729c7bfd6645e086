using Data;

namespace Leaks.Exercise1;

/// <summary>What delay is usual at each airport that some flights went to.</summary>
public sealed class AirportBook(IEnumerable<Flight> flights)
{
    private readonly Dictionary<string, int> _usual = flights
        .GroupBy(flight => flight.Destination)
        .ToDictionary(landings => landings.Key, landings => (int)landings.Average(flight => flight.Delay));

    /// <summary>In minutes.</summary>
    /// <exception cref="KeyNotFoundException">The book does not know the airport.</exception>
    public int UsualDelay(string airport) => _usual[airport];
}
