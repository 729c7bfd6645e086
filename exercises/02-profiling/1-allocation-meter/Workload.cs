namespace Profiling.Exercise1;

/// <summary>Pieces of code to be measured one after the other, and the colleague who helps with some of them.</summary>
public sealed class Workload(IReadOnlyList<KnownWork> works, Colleague? colleague = null) : IDisposable
{
    public IReadOnlyList<KnownWork> Works => works;

    /// <summary>A mixture of all kinds, with lengths that nobody knows beforehand.</summary>
    public static Workload Mixed(Seed seed, int size)
    {
        var random = seed.Random();
        var colleague = new Colleague();
        return new Workload([.. Enumerable.Range(0, size).Select(kind => Draw(kind, Length(), Length()))], colleague);

        int Length() => random.Below(2_000) + 1;

        KnownWork Draw(int kind, int one, int two) => (kind % 10) switch
        {
            0 => KnownWorks.Nothing(),
            1 => KnownWorks.Box(one),
            2 => KnownWorks.Text(one),
            3 => KnownWorks.Array(one),
            4 => KnownWorks.ListOfCapacity(one),
            5 => KnownWorks.GrownList(one),
            6 => KnownWorks.CollectedMeanwhile(one),
            7 => KnownWorks.LoadsATableFirst(one),
            8 => KnownWorks.WritesOutNowAndThen(one, phase: two % 3),
            _ => KnownWorks.Shared(colleague, one, two),
        };
    }

    public void Dispose() => colleague?.Dispose();
}
