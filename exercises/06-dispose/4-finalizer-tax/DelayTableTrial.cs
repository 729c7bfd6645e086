using Data;

namespace Dispose.Exercise4;

public sealed class DelayTableTrial : Trial<NativeTables, TableReport>
{
    public override int Size => 20_000;

    public override NativeTables Input(Seed seed, int size) => new(Flights.Sample(seed, size));

    /// <summary>Reads all rows, and disposes the table twice, as careful callers do.</summary>
    protected override TableReport Run(NativeTables native)
    {
        long delay = 0;
        var rows = 0;
        using (var table = new DelayTable(native))
        {
            foreach (var row in table.Rows())
            {
                delay += row.Delay;
                rows += row.Origin.Length > 0 ? 1 : 0;
            }

            table.Dispose();
        }

        return TableReport.Of(native, delay, rows);
    }
}
