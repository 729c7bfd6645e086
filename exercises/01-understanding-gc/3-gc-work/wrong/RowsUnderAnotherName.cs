// Caught by: Makes_few_objects_of_any_kind
// The row that is handed out is a struct; what the list holds is a class with another name, one object for each row as before.
namespace UnderstandingGc.Exercise3;

public sealed class SensorTable
{
    private readonly List<Entry> _entries;

    public SensorTable(SensorLog log)
    {
        _entries = new List<Entry>(log.Readings);
        while (log.Read(out var time, out var sensor, out var celsius))
            _entries.Add(new Entry { Row = new Row { Time = time, Sensor = sensor, Celsius = celsius } });
    }

    public int Count => _entries.Count;

    public Row this[int place] => _entries[place].Row;

    public double? MeanOf(int sensor) =>
        _entries.Where(entry => entry.Row.Sensor == sensor).Average(entry => (double?)entry.Row.Celsius);

    public void Calibrate(int sensor, double degrees)
    {
        foreach (var entry in _entries)
        {
            if (entry.Row.Sensor == sensor)
                entry.Row = entry.Row with { Celsius = entry.Row.Celsius + degrees };
        }
    }

    private sealed class Entry
    {
        public Row Row { get; set; }
    }
}

public struct Row
{
    public DateTime Time { get; init; }

    public int Sensor { get; init; }

    public double Celsius { get; set; }
}
