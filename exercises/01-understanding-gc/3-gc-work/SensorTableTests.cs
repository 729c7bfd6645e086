namespace UnderstandingGc.Exercise3;

public sealed class SensorTableTests
{
    private static readonly SensorTableTrial Trial = new();

    private static readonly int[] Sizes = [0, 1, 2, 1_000, 4_097];

    [Fact, Task(1)]
    public void Holds_every_reading_in_its_order()
    {
        foreach (var seed in Seed.Unseen)
        {
            foreach (var size in Sizes)
                Rows(new SensorTable(Trial.Input(seed, size))).Should().Equal(Readings(Trial.Input(seed, size)), "the log is that of {0}", seed);
        }
    }

    [Fact, Task(1)]
    public void Corrects_one_sensor_and_no_other()
    {
        foreach (var size in Sizes)
        {
            var table = new SensorTable(Trial.Input(Seed.Unseen[0], size));
            table.Calibrate(sensor: 5, degrees: -1.5);
            table.Calibrate(sensor: 5, degrees: -1.5);
            Rows(table).Should().Equal(Readings(Trial.Input(Seed.Unseen[0], size))
                .Select(reading => reading.Sensor == 5 ? reading with { Celsius = reading.Celsius - 1.5 - 1.5 } : reading));
        }
    }

    [Fact, Task(1)]
    public void Gives_the_mean_of_each_sensor()
    {
        foreach (var size in Sizes)
        {
            var report = Trial.Answer(Trial.Input(Seed.Unseen[0], size));
            var readings = Readings(Trial.Input(Seed.Unseen[0], size)).ToLookup(reading => reading.Sensor, reading => reading.Celsius);
            report.Readings.Should().Be(size);
            for (var sensor = 0; sensor < SensorLog.Sensors; sensor++)
            {
                double? mean = readings.Contains(sensor) ? readings[sensor].Average() : null;
                var expected = sensor == SensorTableTrial.Corrected ? mean + SensorTableTrial.Correction : mean;
                report.Means[sensor].HasValue.Should().Be(expected.HasValue, "sensor {0} has {1} readings", sensor, readings[sensor].Count());
                (report.Means[sensor] ?? 0).Should().BeApproximately(expected ?? 0, 1e-9, "it is the mean of sensor {0}", sensor);
            }
        }
    }

    [Fact, Task(1)]
    public void Makes_no_object_of_a_row() => Measure.Allocation(Trial).Should().NotAllocate<Row>();

    [Fact, Task(1)]
    public void Makes_few_objects_of_any_kind() =>
        Measure.Allocation(Trial).ByType.Sum(type => type.Objects).Should().BeLessThan(100, "a row is no object, by whatever name");

    [Fact, Task(2)]
    public void Takes_24_bytes_for_each_reading()
    {
        Measure.Allocation(Trial).Should().BeAtMost(Bytes.Kibi(512));
        Measure.Growth(Trial).Should().GrowAtMost(bytesPerItem: 24);
    }

    [Fact, Task(2)]
    public void Lets_the_log_go() => Measure.RetentionOfAnswer(Trial).Should().HaveNo<SensorLog>();

    [Fact, Task(2)]
    public void Keeps_nothing_elsewhere() => Measure.Retention(Trial).Should().BeAtMost(Bytes.Kibi(1));

    private static IEnumerable<(DateTime Time, int Sensor, double Celsius)> Rows(SensorTable table) =>
        Enumerable.Range(0, table.Count).Select(place => (table[place].Time, table[place].Sensor, table[place].Celsius));

    private static IEnumerable<(DateTime Time, int Sensor, double Celsius)> Readings(SensorLog log)
    {
        while (log.Read(out var time, out var sensor, out var celsius))
            yield return (time, sensor, celsius);
    }
}
