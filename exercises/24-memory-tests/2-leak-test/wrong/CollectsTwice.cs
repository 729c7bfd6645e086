// Caught by: Lets_charts_go_one_step_after_the_other
// Collect, finalize, collect is what everybody writes, and enough for one finalizer; here the second one only begins then.
using System.Runtime.CompilerServices;
using MemoryTests.Dashboards;

namespace MemoryTests.Exercise2;

public static class LeakTest
{
    public static void LetsGoOfCharts(Dashboard dashboard)
    {
        var reference = UseChart(dashboard);
        GC.Collect();
        GC.WaitForPendingFinalizers();
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
