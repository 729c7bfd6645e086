using Data;

namespace MemoryTests.Operations;

/// <summary>What a program does with the delays of flights.</summary>
public static class FlightOperations
{
    private const int MinutesOfAWeek = 7 * 24 * 60;

    private static long _total;

    /// <summary>A sum, which needs no memory.</summary>
    public static Operation TotalDelay(Seed seed) => new("total delay", rows =>
    {
        var delays = Delays(seed, rows);
        return () =>
        {
            foreach (var delay in delays)
                _total += delay;
            return null;
        };
    });

    /// <summary>A new column of doubles.</summary>
    public static Operation DelaysInHours(Seed seed) => new("delays in hours", rows =>
    {
        var delays = Delays(seed, rows);
        return () =>
        {
            var hours = new double[delays.Length];
            for (var row = 0; row < hours.Length; row++)
                hours[row] = delays[row] / 60.0;
            return hours;
        };
    });

    /// <summary>The same column in half the width.</summary>
    public static Operation DelaysInHoursAsSingles(Seed seed) => new("delays in hours", rows =>
    {
        var delays = Delays(seed, rows);
        return () =>
        {
            var hours = new float[delays.Length];
            for (var row = 0; row < hours.Length; row++)
                hours[row] = delays[row] / 60f;
            return hours;
        };
    });

    /// <summary>A byte for each row.</summary>
    public static Operation LateFlags(Seed seed) => new("late flags", rows =>
    {
        var delays = Delays(seed, rows);
        return () =>
        {
            var isLate = new bool[delays.Length];
            for (var row = 0; row < isLate.Length; row++)
                isLate[row] = delays[row] > 15;
            return isLate;
        };
    });

    /// <summary>An object for each row, and an array of them.</summary>
    public static Operation RowsAsObjects(Seed seed) => new("rows as objects", rows =>
    {
        var delays = Delays(seed, rows);
        return () =>
        {
            var objects = new Row[delays.Length];
            for (var row = 0; row < objects.Length; row++)
                objects[row] = new Row(row, delays[row]);
            return objects;
        };
    });

    /// <summary>A table of one size, for any number of rows.</summary>
    public static Operation FlightsOfEachMinute(Seed seed) => new("flights of each minute", rows =>
    {
        var delays = Delays(seed, rows);
        return () =>
        {
            var flights = new int[MinutesOfAWeek];
            for (var row = 0; row < delays.Length; row++)
                flights[(row + delays[row]) % MinutesOfAWeek]++;
            return flights;
        };
    });

    /// <summary>A table that is made in the first call, and used again in all others.</summary>
    public static Operation FlightsOfEachDelay(Seed seed) => new("flights of each delay", rows =>
    {
        var delays = Delays(seed, rows);
        int[]? flights = null;
        return () =>
        {
            flights ??= new int[MinutesOfAWeek];
            Array.Clear(flights);
            foreach (var delay in delays)
                flights[delay]++;
            return flights;
        };
    });

    private static int[] Delays(Seed seed, int rows) => Synth.Column(seed, rows, below: 600);

    private sealed record Row(int Number, int Delay);
}
