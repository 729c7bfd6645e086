using MemoryTests.Dashboards;

namespace MemoryTests.Exercise2;

/// <summary>What the leak test says of six dashboards, and of six that leak, in an order drawn at random.</summary>
public sealed class VerdictsTrial : Trial<IReadOnlyList<Candidate>, IReadOnlyList<Verdict>>
{
    public override int Size => 12;

    /// <summary>So many of the twelve.</summary>
    public override IReadOnlyList<Candidate> Input(Seed seed, int size)
    {
        Candidate[] candidates =
        [
            .. Candidate.Two(leaks => new ListDashboard(leaks)),
            .. Candidate.Two(leaks => new FeedDashboard(leaks)),
            .. Candidate.Two(leaks => new CacheDashboard(leaks)),
            .. Candidate.Two(leaks => new TimerDashboard(leaks)),
            .. Candidate.Two(leaks => new PictureDashboard(leaks, PictureDashboard.ShortMoment)),
            .. Candidate.Two(leaks => new SessionDashboard(leaks)),
        ];
        var random = seed.Random();
        for (var last = candidates.Length - 1; last > 0; last--)
        {
            var other = random.Below(last + 1);
            (candidates[last], candidates[other]) = (candidates[other], candidates[last]);
        }

        return [.. candidates.Take(size)];
    }

    protected override IReadOnlyList<Verdict> Run(IReadOnlyList<Candidate> candidates) => [.. candidates.Select(candidate => candidate.Judge())];
}
