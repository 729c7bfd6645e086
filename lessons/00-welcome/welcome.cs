namespace Lessons;

public sealed class Welcome : Lesson
{
    #region with-a-copy
    private static int LateInACopy(int[] delays) =>
        delays.ToArray().Count(delay => delay > 60);
    #endregion

    #region without-a-copy
    private static int Late(int[] delays) =>
        delays.Count(delay => delay > 60);
    #endregion

    #region read-twice
    private static long[] ReadTwice(Func<int> work)
    {
        var readings = new long[2];
        work(); // what happens only once, happens here
        for (var call = 0; call < 2; call++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            work();
            var after = GC.GetAllocatedBytesForCurrentThread();
            readings[call] = after - before;
        }

        return readings;
    }
    #endregion

    public override string Pair => "00-welcome";

    public override IReadOnlyList<Snippet> Snippets =>
    [
        Snippet.Of("with-a-copy", FlightDelays, delays => LateInACopy(delays)),
        Snippet.Of("without-a-copy", FlightDelays, delays => Late(delays)),
        Snippet.Showing("read-twice", () => FlightDelays() is var delays ? ReadTwice(() => LateInACopy(delays)) : []),
    ];

    private static int[] FlightDelays() =>
        [.. File.ReadLines("exercises/data/flights20k.csv").Skip(1).Select(line => int.Parse(line.Split(',')[1]))];
}
