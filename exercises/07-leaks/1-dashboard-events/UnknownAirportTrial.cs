namespace Leaks.Exercise1;

/// <summary>A day on which every third widget is for an airport that the book does not know.</summary>
public sealed class UnknownAirportTrial : DashboardTrial
{
    public const string UnknownAirport = "???";

    public override Day Input(Seed seed, int size)
    {
        var day = Day.Of(seed, size);
        for (var i = 0; i < size; i += 3)
            day.Airports[i] = UnknownAirport;
        return day;
    }
}
