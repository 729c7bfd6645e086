// Caught by: Corrects_one_sensor_and_no_other
// The compiler refuses to change the variable of a foreach, so it gets another variable, and the table never hears of the correction.
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
        foreach (var row in _rows)
        {
            var corrected = row;
            if (corrected.Sensor == sensor)
                corrected.Celsius += degrees;
        }
    }
}

public struct Row
{
    public DateTime Time { get; init; }

    public int Sensor { get; init; }

    public double Celsius { get; set; }
}
