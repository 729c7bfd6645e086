using Checker.Memory;

namespace Station;

/// <summary>A day of readings, for any code that computes a number from them.</summary>
public abstract class DayTrial : Trial<Reading[], double>
{
    public override int Size => 1440;

    public override Reading[] Input(Seed seed, int size)
    {
        var random = seed.Random();
        var day = new Reading[size];
        for (var minute = 0; minute < size; minute++)
            day[minute] = new Reading(minute, 20 * random.Unit());
        return day;
    }
}
