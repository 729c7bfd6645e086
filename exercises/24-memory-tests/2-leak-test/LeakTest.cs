using MemoryTests.Dashboards;

namespace MemoryTests.Exercise2;

public static class LeakTest
{
    /// <summary>Asserts that a chart which was drawn and disposed is gone.</summary>
    /// <exception cref="StillAliveException">It is not.</exception>
    public static void LetsGoOfCharts(Dashboard dashboard)
    {
        var chart = new Chart(dashboard);
        chart.Draw();
        chart.Dispose();
        var reference = new WeakReference(chart);
        chart = null;

        GC.Collect();
        if (reference.IsAlive)
            throw new StillAliveException();
    }
}
