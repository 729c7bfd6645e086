// Caught by: Says_the_same_in_a_debug_build
// The chart is made elsewhere, and comes back all the same: for a moment it stands in a nameless variable of the test.
using System.Runtime.CompilerServices;
using MemoryTests.Dashboards;

namespace MemoryTests.Exercise2;

public static class LeakTest
{
    public static void LetsGoOfCharts(Dashboard dashboard)
    {
        var reference = new WeakReference(UsedChart(), trackResurrection: true);
        for (var count = 0; count < 10 && reference.IsAlive; count++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        if (reference.IsAlive)
            throw new StillAliveException();

        [MethodImpl(MethodImplOptions.NoInlining)]
        Chart UsedChart()
        {
            var chart = new Chart(dashboard);
            chart.Draw();
            chart.Dispose();
            return chart;
        }
    }
}
