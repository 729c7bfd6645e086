using System.Globalization;
using Data;

namespace Leaks.Exercise3;

/// <summary>
/// The lines of a file of flights, out of any of ten years, and the registry to ask for its airports. Files come from many hands: one line in a
/// hundred has a typing error in its origin.
/// </summary>
public sealed record FlightFile(string[] Lines, AirportRegistry Registry)
{
    private const int MinutesInTenYears = 10 * 365 * 24 * 60;

    public static FlightFile Of(Seed seed, int size)
    {
        var random = seed.Random();
        var lines = Flights.Sample(seed, size).Select(flight =>
        {
            var date = flight.Date.AddMinutes(random.Below(MinutesInTenYears));
            var origin = random.Below(100) == 0 ? $"{flight.Origin}?{random.Below(1_000_000)}" : flight.Origin;
            return string.Create(CultureInfo.InvariantCulture, $"{date:yyyy-MM-dd HH:mm},{flight.Delay},{flight.Distance},{origin},{flight.Destination}");
        });
        return new FlightFile([.. lines], new AirportRegistry());
    }
}
