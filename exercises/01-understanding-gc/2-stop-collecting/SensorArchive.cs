using Data;

namespace UnderstandingGc.Exercise2;

/// <summary>A thermometer's archive. It is read day by day, from front to back, and keeps nothing of what it has handed out.</summary>
public sealed class SensorArchive(Seed seed, int days)
{
    private const int ReadingsPerDay = 1_440;

    private SplitMix64 _random = seed.Random();
    private int _read;

    /// <summary>A day with its readings is an array of so many bytes.</summary>
    public static Bytes BytesPerDay { get; } = 24 + (ReadingsPerDay * sizeof(double));

    /// <summary>The next day in an array of its own, a reading each minute; null after the last day.</summary>
    public double[]? ReadDay()
    {
        // Whoever still holds the days before this one is seen to hold them here.
        Measure.Mark();
        if (_read == days)
            return null;
        _read++;
        var readings = Synth.Numbers(new Seed(_random.Next()), ReadingsPerDay);
        var season = _random.Below(50);
        for (var minute = 0; minute < readings.Length; minute++)
            readings[minute] -= season;
        return readings;
    }
}
