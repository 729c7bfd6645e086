// Caught by: Lets_the_log_go
// The log stays in a field, for the day on which somebody wants to reload; with it stay its own arrays, which are nearly as large as the table.
namespace UnderstandingGc.Exercise3;

public sealed class SensorTable
{
    private readonly SensorLog _log;
    private readonly Row[] _rows;

    public SensorTable(SensorLog log)
    {
        _log = log;
        _rows = new Row[log.Readings];
        for (var place = 0; _log.Read(out var time, out var sensor, out var celsius); place++)
            _rows[place] = new Row { Time = time, Sensor = sensor, Celsius = celsius };
    }

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
