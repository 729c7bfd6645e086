using Data;

namespace Leaks.Exercise1;

/// <summary>A day at the dashboard.</summary>
/// <param name="Morning">Land while every widget is open.</param>
/// <param name="Afternoon">Land after every second widget was closed, the first one among them.</param>
/// <param name="Night">Land after all of them were closed.</param>
/// <param name="Airports">What the widgets show; several may show the same.</param>
public sealed record Day(AirportBook Book, Flight[] Morning, Flight[] Afternoon, Flight[] Night, string[] Airports)
{
    private const int Landings = 300;

    public static Day Of(Seed seed, int widgets)
    {
        var flights = Flights.Sample(seed, 3 * Landings);
        var random = seed.Random();
        var airports = new string[widgets];
        for (var i = 0; i < widgets; i++)
            airports[i] = flights[random.Below(flights.Length)].Destination;
        return new Day(new AirportBook(flights), flights[..Landings], flights[Landings..^Landings], flights[^Landings..], airports);
    }
}
