using MemoryTests.Medians;

namespace MemoryTests.Exercise1;

/// <summary>Pieces of code to be judged, and the column to try them with.</summary>
public sealed record Suite(IReadOnlyList<Candidate> Candidates, DelayColumn Column)
{
    /// <summary>All nine, none of which has been called before.</summary>
    public static IMedianDelay[] Nine =>
    [
        new CountedMedian(), new TableMedian(), new RentedMedian(),
        new BoxedMedian(), new BufferedMedian(), new DebugMedian(),
        new RememberedMedian(), new UnreturnedMedian(), new ThreadedMedian(),
    ];

    /// <summary>In an order drawn at random, each in a busy program.</summary>
    public static Suite Of(Seed seed, params IMedianDelay[] code)
    {
        // A thread costs something when it starts, which is on nobody's account here.
        OtherThread.Run(() => { });
        var random = seed.Random();
        for (var last = code.Length - 1; last > 0; last--)
        {
            var other = random.Below(last + 1);
            (code[last], code[other]) = (code[other], code[last]);
        }

        var candidates = code.Select(each => new Candidate(each.GetType().Name, new BusyProgram(each, new Seed(random.Next()))));
        return new Suite([.. candidates], DelayColumn.Of(seed));
    }
}
