// Caught by: Holds_every_reading_in_its_order
// Seven digits are enough for a thermometer, says whoever wants the row to take 16 bytes; the log has more.
namespace UnderstandingGc.Exercise3;

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
    private float _celsius;

    public DateTime Time { get; init; }

    public int Sensor { get; init; }

    public double Celsius
    {
        readonly get => _celsius;
        set => _celsius = (float)value;
    }
}
