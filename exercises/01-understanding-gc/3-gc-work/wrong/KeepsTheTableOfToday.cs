// Caught by: Keeps_nothing_elsewhere
// A static field, so that the whole program finds the table; yesterday's goes only when today's comes.
namespace UnderstandingGc.Exercise3;

public sealed class SensorTable
{
    private readonly Row[] _rows;

    public SensorTable(SensorLog log)
    {
        _rows = new Row[log.Readings];
        for (var place = 0; log.Read(out var time, out var sensor, out var celsius); place++)
            _rows[place] = new Row { Time = time, Sensor = sensor, Celsius = celsius };
        Today = this;
    }

    public static SensorTable? Today { get; private set; }

    public int Count => _rows.Length;

    public Row this[int place] => _rows[place];

    public double? MeanOf(int sensor) =>
        _rows.Where(row => row.Sensor == sensor).Average(row => (double?)row.Celsius);

    public void Calibrate(int sensor, double degrees)
    {
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
