// Caught by: Finds_charts_that_a_cache_keeps_once_they_are_drawn
// Opened and closed at once: what is never used leaves no traces.
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
        using var chart = new Chart(dashboard);
        return new WeakReference(chart, trackResurrection: true);
    }
}
