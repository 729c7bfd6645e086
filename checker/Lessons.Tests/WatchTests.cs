using System.Runtime.CompilerServices;

namespace Checker.Lessons.Tests;

/// <summary>What the runner says of a call over time, held against calls of which everybody knows what they hold: a hundred arrays, 24 bytes of each being an array's own.</summary>
[Collection(Alone.Name)]
public sealed class WatchTests
{
    private const int Arrays = 100;

    /// <summary>Ten of these are less than any runtime's young generation, so that no collection comes but those that are called.</summary>
    private const int Bytes = 10_000;
    private const int OfArray = Bytes + 24;

    /// <summary>The list of a hundred references, and the unused end of the piece of memory that the thread has.</summary>
    private const int Slack = 9 * 1024;

    private static byte[] _last = [];

    [Fact]
    public void Finds_every_kept_array_reachable() => Shows(Watch.Reachable(KeepAll), array => array * (long)OfArray, end: Arrays * (long)OfArray);

    [Fact]
    public void Finds_one_array_reachable_where_none_is_kept() => Shows(Watch.Reachable(KeepNone), array => OfArray, end: 0);

    [Fact]
    public void Counts_what_is_in_memory_until_the_collector_is_called()
    {
        var seen = Watch.Held(() => KeepNone(collectEach: 10));
        Shows(seen, array => (((array - 1) % 10) + 1) * (long)OfArray, end: 0);
        var collections = seen.Collections.Select(TimedCollection.Parse).ToList();
        collections.Select(collection => (collection.Generation, collection.Step)).Should().Equal(Enumerable.Range(1, 10).Select(tens => (2, tens * 10)));
        collections.Should().OnlyContain(collection => Math.Abs(collection.Before - (10 * (long)OfArray)) < Slack && Math.Abs(collection.After) < Slack);
    }

    [Fact]
    public void Refuses_to_tell_of_two_collections_between_two_steps() =>
        ((Action)(() => Watch.Held(CollectTwice))).Should().Throw<InvalidOperationException>().WithMessage("2 collections came between two steps*");

    [Fact]
    public void Looks_at_nothing_when_nobody_watches() => ((Action)Timeline.Step).Should().NotThrow();

    private static void Shows(WatchedCall seen, Func<int, long> expected, long end)
    {
        long[] bytes = [.. seen.Bytes.Split(' ').Select(long.Parse)];
        bytes.Should().HaveCount(Arrays + 2);
        bytes.Select((each, step) => each - (step == 0 ? 0 : step > Arrays ? end : expected(step))).Should().OnlyContain(off => Math.Abs(off) < Slack);
    }

    private static List<byte[]> KeepAll()
    {
        var all = new List<byte[]>();
        for (var array = 0; array < Arrays; array++)
        {
            all.Add(new byte[Bytes]);
            Timeline.Step();
        }

        return all;
    }

    private static int KeepNone() => KeepNone(collectEach: 0);

    private static int KeepNone(int collectEach)
    {
        for (var array = 1; array <= Arrays; array++)
        {
            Make();
            if (collectEach > 0 && array % collectEach == 0)
            {
                _last = [];
                GC.Collect();
            }
        }

        _last = [];
        return Arrays;
    }

    /// <summary>Whatever a method keeps in a register is reachable; so the array is made in another one.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Make()
    {
        _last = new byte[Bytes];
        Timeline.Step();
    }

    private static int CollectTwice()
    {
        GC.Collect();
        GC.Collect();
        return 0;
    }
}
