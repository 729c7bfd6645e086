using Data;

namespace UnderstandingGc.Exercise3;

/// <summary>What some thermometers have reported, in the order in which it arrived. It is read once, from front to back.</summary>
public sealed class SensorLog(DateTime[] times, int[] sensors, double[] temperatures)
{
    /// <summary>Sensors are numbered from 0.</summary>
    public const int Sensors = 8;

    private static readonly DateTime Start = new(2001, 1, 1);

    private int _next;

    /// <summary>How many readings the log has, read or not.</summary>
    public int Readings => times.Length;

    /// <summary>Some sensors, a reading each minute; sensor 7 has never reported anything.</summary>
    public static SensorLog Of(Seed seed, int readings)
    {
        var random = seed.Random();
        var temperatures = Synth.Numbers(seed, readings);
        for (var place = 0; place < readings; place++)
            temperatures[place] += random.Unit();
        return new SensorLog(
            [.. Enumerable.Range(0, readings).Select(minute => Start.AddMinutes(minute))], Synth.Column(seed, readings, Sensors - 1), temperatures);
    }

    /// <summary>The next reading; false after the last one.</summary>
    public bool Read(out DateTime time, out int sensor, out double celsius)
    {
        if (_next == times.Length)
        {
            (time, sensor, celsius) = (default, 0, 0);
            return false;
        }

        (time, sensor, celsius) = (times[_next], sensors[_next], temperatures[_next]);
        _next++;
        return true;
    }
}
