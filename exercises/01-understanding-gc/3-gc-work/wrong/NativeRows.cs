// Caught by: Takes_24_bytes_for_each_reading
// The collector has no work at all with rows that it does not know; nobody gives them back, and no counter of its sees them.
using System.Runtime.InteropServices;

namespace UnderstandingGc.Exercise3;

public sealed unsafe class SensorTable
{
    private readonly Row* _rows;

    public SensorTable(SensorLog log)
    {
        Count = log.Readings;
        _rows = (Row*)NativeMemory.Alloc((nuint)Count, (nuint)sizeof(Row));
        for (var place = 0; log.Read(out var time, out var sensor, out var celsius); place++)
            _rows[place] = new Row { Time = time, Sensor = sensor, Celsius = celsius };
    }

    public int Count { get; }

    public Row this[int place] => _rows[place];

    public double? MeanOf(int sensor)
    {
        var (sum, readings) = (0.0, 0);
        for (var place = 0; place < Count; place++)
        {
            if (_rows[place].Sensor != sensor)
                continue;
            sum += _rows[place].Celsius;
            readings++;
        }

        return readings == 0 ? null : sum / readings;
    }

    public void Calibrate(int sensor, double degrees)
    {
        for (var place = 0; place < Count; place++)
        {
            if (_rows[place].Sensor == sensor)
                _rows[place].Celsius += degrees;
        }
    }
}

public struct Row
{
    public DateTime Time { get; init; }

    public int Sensor { get; init; }

    public double Celsius { get; set; }
}
