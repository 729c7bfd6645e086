// Caught by: Finds_charts_that_their_finalizer_brings_back
// A short weak reference forgets an object before its finalizer runs, and does not notice that the finalizer brought it back.
using System.Runtime.CompilerServices;
using MemoryTests.Dashboards;

namespace MemoryTests.Exercise2;

public static class LeakTest
{
    public static void LetsGoOfCharts(Dashboard dashboard)
    {
        var reference = UseChart(dashboard);
        for (var count = 0; count < 10 && reference.IsAlive; count++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        if (reference.IsAlive)
            throw new StillAliveException();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference UseChart(Dashboard dashboard)
    {
        var chart = new Chart(dashboard);
        chart.Draw();
        chart.Dispose();
        return new WeakReference(chart);
    }
}
