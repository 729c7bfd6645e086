using System.Runtime.CompilerServices;
using Checker.Memory.Allocations;
using Checker.Memory.Trials;

namespace Checker.Memory.Finalizations;

/// <summary>Counts the objects that a collection finds dead with a finalizer still to run.</summary>
internal static class FinalizationMeter
{
    private const int FewestWindows = 3;
    private const int MostWindows = 20;

    private static readonly Trial Nothing = new WorkTrial<int>(() => 0);

    public static Finalization Read(Trial trial)
    {
        Instrument.Check(trial);
        Window(trial, trial.Size);
        RequireQuietProcess();
        var least = Enumerable.Range(0, FewestWindows).Min(_ => Window(trial, trial.Size));
        return new Finalization(Code.NameOf(trial), trial.Size, Math.Max(0, least));
    }

    /// <summary>The null control: where nothing is run, nobody waits for the finalizer.</summary>
    private static void RequireQuietProcess()
    {
        for (var count = 0; count < MostWindows; count++)
        {
            if (Window(Nothing, size: 1) <= 0)
                return;
        }

        throw InconclusiveException.Because(
            "other threads of this process leave objects to the finalizer all the time",
            "Run memory tests one at a time, and stop threads that an earlier test started.");
    }

    private static long Window(Trial trial, int size)
    {
        // Once for the dead of before, and again for those that their finalizers set free.
        for (var count = 0; count < 2; count++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        // The runtime has a few objects that ask for their finalizer at every collection.
        var before = Pending();
        GC.WaitForPendingFinalizers();
        Call(trial, size);
        var after = Pending();
        GC.WaitForPendingFinalizers();
        return after - before;
    }

    private static long Pending()
    {
        GC.Collect();
        return GC.GetGCMemoryInfo(GCKind.FullBlocking).FinalizationPendingCount;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Call(Trial trial, int size)
    {
        using var scene = Meter.Set(trial, size);
        scene.Run();
    }
}
