using MemoryTests.Dashboards;

namespace MemoryTests.Exercise2;

/// <summary>A dashboard, and whether it leaks, which the leak test has to find out.</summary>
public sealed record Candidate(Dashboard Dashboard, bool Leaks)
{
    /// <summary>One that leaks and one that does not.</summary>
    public static Candidate[] Two(Func<bool, Dashboard> make) => [new(make(false), Leaks: false), new(make(true), Leaks: true)];

    /// <summary>Asks the leak test.</summary>
    public Verdict Judge()
    {
        try
        {
            LeakTest.LetsGoOfCharts(Dashboard);
            return new Verdict(Dashboard.GetType().Name, Leaks, Passes: true);
        }
        catch (StillAliveException)
        {
            return new Verdict(Dashboard.GetType().Name, Leaks, Passes: false);
        }
    }
}
