using Data;

namespace Profiling.Exercise3;

public class DayReportTrial : Trial<string[], Report>
{
    public override int Size => 1_500;

    /// <summary>The lines of a CSV file.</summary>
    public override string[] Input(Seed seed, int size) =>
        Flights.SampleText(seed, size).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    protected override Report Run(string[] lines)
    {
        var rows = DayReport.Parse(lines);
        var clean = DayReport.Clean(rows);
        var delays = DayReport.Group(clean);
        var wave = DayReport.FindWave(clean);
        var latest = DayReport.Rank(clean);
        return new Report(DayReport.Write(delays, wave, latest), DayReport.Hog);
    }
}
