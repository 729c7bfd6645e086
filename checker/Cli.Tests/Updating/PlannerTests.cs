using Checker.Cli.Updating;

namespace Checker.Cli.Tests.Updating;

/// <summary>Whatever the course and the learner did, the plan is to lose nothing.</summary>
public sealed class PlannerTests
{
    private const int Worlds = 600;

    [Fact]
    public void What_is_the_learners_stays_and_all_else_is_the_courses()
    {
        for (var seed = 0; seed < Worlds; seed++)
        {
            var world = new World(seed);
            using var scope = new FluentAssertions.Execution.AssertionScope($"world {seed}");
            After(world, Planner.Of(world.Sides())).ShouldFollow(world, World.IdOf);
            if (scope.HasFailures())
                break;
        }
    }

    [Fact]
    public void Where_nothing_is_newer_nothing_is_done()
    {
        var world = new World(1);
        var sides = world.Sides();
        var plan = Planner.Of(sides with { Upstream = sides.Base, Disk = new Dictionary<string, OnDisk>() });
        (plan.Arrivals.Count + plan.Kept.Count + plan.Carried.Count + plan.Aside.Count + plan.Index.Count).Should().Be(0);
    }

    /// <summary>Takes the plan's steps in the order in which they are taken on disk; none finds its place taken.</summary>
    private static Aftermath After(World world, Plan plan)
    {
        var (head, index, disk) = (World.EntriesOf(world.Upstream).ToDictionary(), World.EntriesOf(world.Index).ToDictionary(), World.EntriesOf(world.Disk).ToDictionary());
        var kept = new Dictionary<string, string>();
        foreach (var arrival in plan.Arrivals.Where(arrival => arrival.IsRemoval))
            disk.Remove(arrival.Path).Should().BeTrue();
        foreach (var move in plan.Carried)
        {
            disk.Remove(move.From, out var file).Should().BeTrue();
            disk.TryAdd(move.To, file).Should().BeTrue();
        }

        foreach (var move in plan.Aside)
        {
            disk.Remove(move.From, out var file).Should().BeTrue();
            kept.TryAdd(move.To, file.Blob).Should().BeTrue();
        }

        foreach (var copy in plan.StagedAside)
            kept.TryAdd(copy.To, copy.Blob).Should().BeTrue();
        foreach (var arrival in plan.Arrivals.Where(arrival => !arrival.IsRemoval))
        {
            Aftermath.IsInTheWay(arrival.Path, disk).Should().BeFalse("{0} has room", arrival.Path);
            disk[arrival.Path] = World.EntriesOf(world.Upstream)[arrival.Path];
        }

        Apply(head, plan.Head);
        Apply(index, plan.Index);
        return new Aftermath(head, index, disk, [.. kept.Values]);
    }

    private static void Apply(Dictionary<string, Entry> side, IReadOnlyList<EntryChange> changes)
    {
        foreach (var change in changes)
        {
            side.Of(change.Path).Should().Be(change.Was);
            side.Remove(change.Path);
            if (change.Now is { } now)
                side[change.Path] = now;
        }
    }
}
