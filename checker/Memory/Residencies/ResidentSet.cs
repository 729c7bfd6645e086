using System.Runtime.CompilerServices;
using Checker.Memory.Trials;

namespace Checker.Memory.Residencies;

/// <summary>Asks the system how much of its memory this process holds, before and after a call.</summary>
internal static class ResidentSet
{
    private const int Controls = 8;

    private static readonly Scene Nothing = new WorkTrial<int>(static () => 0).Set(new Seed(0), size: 1);

    /// <summary>The null control comes first: what a call that does nothing seems to take is the error.</summary>
    public static ResidencyReading Around(Scene scene)
    {
        // The first reading loads what reading needs.
        TakenBy(Nothing);
        var error = Enumerable.Range(0, Controls).Max(_ => Math.Abs(TakenBy(Nothing)));
        return new ResidencyReading(TakenBy(scene), error);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long TakenBy(Scene scene)
    {
        var before = Settled();
        scene.Run();
        return Settled() - before;
    }

    /// <summary>An aggressive collection gives the pages of garbage back to the system.</summary>
    private static long Settled()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        return Environment.WorkingSet;
    }
}
