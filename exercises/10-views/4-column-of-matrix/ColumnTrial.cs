using Data;

namespace Views.Exercise4;

public sealed class ColumnTrial : Trial<Matrix, ColumnReport>
{
    public const int Sensors = 50;

    private const int Hour = 60;

    /// <summary>Rows, one for each minute.</summary>
    public override int Size => 1_000;

    public override Matrix Input(Seed seed, int size) => Log(seed, size);

    protected override ColumnReport Run(Matrix log)
    {
        var report = new ColumnReport(Sensor: -1, Rise: double.MinValue, Halves: 0, Checksum: 0);
        for (var sensor = 0; sensor < log.Columns; sensor++)
        {
            var column = new Column(log, sensor);
            var hour = column[^Math.Min(Hour, column.Length)..];
            var rise = MeanOf(hour) - MeanOf(column);
            if (rise > report.Rise)
                report = report with { Sensor = sensor, Rise = rise };
            report = report with { Halves = report.Halves + MeanOf(hour[(hour.Length / 2)..]), Checksum = report.Checksum + ChecksumOf(column) };
        }

        return report;
    }

    /// <summary>The sensors report sixteenths of a degree: a double holds them exactly, so any order of adding gives the same sum.</summary>
    internal static Matrix Log(Seed seed, int rows) =>
        new([.. Synth.Column(seed, rows * Sensors, below: 600).Select(sixteenths => (sixteenths - 100) / 16.0)], Sensors);

    private static double MeanOf(Column column)
    {
        var sum = 0.0;
        for (var row = 0; row < column.Length; row++)
            sum += column[row];
        return column.Length == 0 ? 0 : sum / column.Length;
    }

    private static double ChecksumOf(Column column)
    {
        var sum = 0.0;
        for (var row = 0; row < column.Length; row++)
            sum += row * column[row];
        return sum;
    }
}
