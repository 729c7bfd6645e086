using MemoryTests.Dashboards;

namespace MemoryTests.Exercise2;

/// <summary>Charts without a finalizer.</summary>
public sealed class PlainChartsTrial : MistakenTrial
{
    public override IReadOnlyList<Candidate> Input(Seed seed, int size) =>
    [
        .. Candidate.Two(leaks => new ListDashboard(leaks)),
        .. Candidate.Two(leaks => new FeedDashboard(leaks)),
        .. Candidate.Two(leaks => new CacheDashboard(leaks)),
        .. Candidate.Two(leaks => new TimerDashboard(leaks)),
    ];
}
