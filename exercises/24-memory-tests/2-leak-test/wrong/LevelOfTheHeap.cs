// Caught by: Finds_charts_in_a_list_and_comes_to_an_end
// The heap before and after, with a kilobyte of allowance, because the level never is exactly the same: a chart is smaller than the allowance.
using System.Runtime.CompilerServices;
using MemoryTests.Dashboards;

namespace MemoryTests.Exercise2;

public static class LeakTest
{
    private const long Allowance = 1_024;

    public static void LetsGoOfCharts(Dashboard dashboard)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        UseChart(dashboard);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        if (GC.GetTotalMemory(forceFullCollection: true) - before > Allowance)
            throw new StillAliveException();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void UseChart(Dashboard dashboard)
    {
        var chart = new Chart(dashboard);
        chart.Draw();
        chart.Dispose();
    }
}
