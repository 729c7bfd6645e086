using System.Runtime.CompilerServices;
using MemoryTests.Dashboards;

namespace MemoryTests.Exercise2;

public static class LeakTest
{
    private const int MostCollections = 6;

    /// <summary>Asserts that a chart which was drawn and disposed is gone.</summary>
    /// <exception cref="StillAliveException">It is not.</exception>
    public static void LetsGoOfCharts(Dashboard dashboard)
    {
        var reference = UseChart(dashboard);
        for (var count = 0; count < MostCollections && reference.IsAlive; count++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        if (reference.IsAlive)
            throw new StillAliveException();
    }

    // A frame of its own: when it returns, no variable, visible or not, refers to the chart.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference UseChart(Dashboard dashboard)
    {
        var chart = new Chart(dashboard);
        chart.Draw();
        chart.Dispose();
        return new WeakReference(chart, trackResurrection: true);
    }
}
