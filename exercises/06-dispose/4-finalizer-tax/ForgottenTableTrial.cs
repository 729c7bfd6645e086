using System.Runtime.CompilerServices;
using Data;

namespace Dispose.Exercise4;

/// <summary>Somebody reads half a table and forgets to dispose it; later the collector comes by.</summary>
public sealed class ForgottenTableTrial : Trial<NativeTables, TableReport>
{
    public override int Size => 1_000;

    public override NativeTables Input(Seed seed, int size) => new(Flights.Sample(seed, size));

    protected override TableReport Run(NativeTables native)
    {
        var (delay, rows) = ReadHalf(native);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return TableReport.Of(native, delay, rows);
    }

    /// <summary>A frame of its own: once it returns, nothing refers to the table.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private (long Delay, int Rows) ReadHalf(NativeTables native)
    {
        long delay = 0;
        var rows = 0;
        foreach (var row in new DelayTable(native).Rows())
        {
            delay += row.Delay;
            if (++rows == Size / 2)
                break;
        }

        return (delay, rows);
    }
}
