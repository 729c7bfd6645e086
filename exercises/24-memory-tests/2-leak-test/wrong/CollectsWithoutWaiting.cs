// Caught by: Finds_charts_that_their_finalizer_brings_back
// Three collections in a row look thorough, and are over before the finalizer has had its turn.
using System.Runtime.CompilerServices;
using MemoryTests.Dashboards;

namespace MemoryTests.Exercise2;

public static class LeakTest
{
    public static void LetsGoOfCharts(Dashboard dashboard)
    {
        var reference = UseChart(dashboard);
        GC.Collect();
        GC.Collect();
        GC.Collect();
        if (reference.IsAlive)
            throw new StillAliveException();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference UseChart(Dashboard dashboard)
    {
        var chart = new Chart(dashboard);
        chart.Draw();
        chart.Dispose();
        return new WeakReference(chart, trackResurrection: true);
    }
}
