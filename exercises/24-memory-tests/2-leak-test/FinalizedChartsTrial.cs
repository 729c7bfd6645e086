using MemoryTests.Dashboards;

namespace MemoryTests.Exercise2;

/// <summary>Charts with a finalizer.</summary>
public sealed class FinalizedChartsTrial : MistakenTrial
{
    public override IReadOnlyList<Candidate> Input(Seed seed, int size) =>
    [
        .. Candidate.Two(leaks => new PictureDashboard(leaks, PictureDashboard.ShortMoment)),
        .. Candidate.Two(leaks => new SessionDashboard(leaks)),
    ];
}
