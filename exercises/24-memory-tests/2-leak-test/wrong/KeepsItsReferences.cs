// Caught by: Keeps_nothing_else
// A weak reference keeps no chart; a list of them keeps the references, and a handle of the collector for each.
using System.Runtime.CompilerServices;
using MemoryTests.Dashboards;

namespace MemoryTests.Exercise2;

public static class LeakTest
{
    private static readonly List<WeakReference> Watched = [];

    public static void LetsGoOfCharts(Dashboard dashboard)
    {
        UseChart(dashboard);
        for (var count = 0; count < 10 && Watched[^1].IsAlive; count++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        if (Watched[^1].IsAlive)
            throw new StillAliveException();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void UseChart(Dashboard dashboard)
    {
        var chart = new Chart(dashboard);
        chart.Draw();
        chart.Dispose();
        Watched.Add(new WeakReference(chart, trackResurrection: true));
    }
}
