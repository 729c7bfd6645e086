// Caught by: Finds_charts_in_a_list_and_comes_to_an_end
// No guess at how many collections it takes; with a leak it takes infinitely many.
using System.Runtime.CompilerServices;
using MemoryTests.Dashboards;

namespace MemoryTests.Exercise2;

public static class LeakTest
{
    public static void LetsGoOfCharts(Dashboard dashboard)
    {
        var reference = UseChart(dashboard);
        while (reference.IsAlive)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
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
