namespace UnderstandingGc.Exercise3;

/// <summary>A sensor log in memory. A dashboard makes one in the morning, and asks it questions all day.</summary>
public sealed class SensorTable
{
    private readonly Row[] _rows;

    public SensorTable(SensorLog log)
    {
        _rows = new Row[log.Readings];
        for (var place = 0; log.Read(out var time, out var sensor, out var celsius); place++)
            _rows[place] = new Row { Time = time, Sensor = sensor, Celsius = celsius };
    }

    public int Count => _rows.Length;

    /// <summary>The reading at a place, in the log's order.</summary>
    public Row this[int place] => _rows[place];

    /// <summary>The mean of a sensor's readings, in degrees; null where it has none.</summary>
    public double? MeanOf(int sensor) =>
        _rows.Where(row => row.Sensor == sensor).Average(row => (double?)row.Celsius);

    /// <summary>Corrects a sensor: adds <paramref name="degrees"/> to each of its readings.</summary>
    public void Calibrate(int sensor, double degrees)
    {
        // By reference: a row in a variable of its own would be a copy, and the correction would stay in it.
        foreach (ref var row in _rows.AsSpan())
        {
            if (row.Sensor == sensor)
                row.Celsius += degrees;
        }
    }
}

public struct Row
{
    public DateTime Time { get; init; }

    public int Sensor { get; init; }

    public double Celsius { get; set; }
}
