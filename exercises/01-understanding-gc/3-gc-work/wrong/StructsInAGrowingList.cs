// Caught by: Takes_24_bytes_for_each_reading
// The row is a struct, and the list outgrows array after array of them: each copy is three times as large as one of references was.
using System.Runtime.InteropServices;

namespace UnderstandingGc.Exercise3;

public sealed class SensorTable
{
    private readonly List<Row> _rows = [];

    public SensorTable(SensorLog log)
    {
        while (log.Read(out var time, out var sensor, out var celsius))
            _rows.Add(new Row { Time = time, Sensor = sensor, Celsius = celsius });
    }

    public int Count => _rows.Count;

    public Row this[int place] => _rows[place];

    public double? MeanOf(int sensor) =>
        _rows.Where(row => row.Sensor == sensor).Average(row => (double?)row.Celsius);

    public void Calibrate(int sensor, double degrees)
    {
        foreach (ref var row in CollectionsMarshal.AsSpan(_rows))
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
