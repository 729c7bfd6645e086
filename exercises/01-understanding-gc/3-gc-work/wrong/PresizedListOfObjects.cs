// Caught by: Makes_no_object_of_a_row
// No array is outgrown any more, and that saves a third of the bytes; the rows are as many objects as before.
namespace UnderstandingGc.Exercise3;

public sealed class SensorTable
{
    private readonly List<Row> _rows;

    public SensorTable(SensorLog log)
    {
        _rows = new List<Row>(log.Readings);
        while (log.Read(out var time, out var sensor, out var celsius))
            _rows.Add(new Row { Time = time, Sensor = sensor, Celsius = celsius });
    }

    public int Count => _rows.Count;

    public Row this[int place] => _rows[place];

    public double? MeanOf(int sensor) =>
        _rows.Where(row => row.Sensor == sensor).Average(row => (double?)row.Celsius);

    public void Calibrate(int sensor, double degrees)
    {
        foreach (var row in _rows)
        {
            if (row.Sensor == sensor)
                row.Celsius += degrees;
        }
    }
}

public sealed class Row
{
    public DateTime Time { get; init; }

    public int Sensor { get; init; }

    public double Celsius { get; set; }
}
