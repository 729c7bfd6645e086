using System.Runtime.CompilerServices;
using Checker.Memory.Allocations;
using Checker.Memory.Trials;

namespace Checker.Memory.Finalizations;

/// <summary>Counts the objects that a collection finds dead with a finalizer still to run.</summary>
internal static class FinalizationMeter
{
    /// <summary>What others let go dies in the collection before a call or in the one behind it, so that a window shows less or more; so many that agree are no accident.</summary>
    private const int FewestAgreeing = 3;

    private const int MostWindows = 20;

    private static readonly Trial Nothing = new WorkTrial<int>(() => 0);

    public static Finalization Read(Trial trial)
    {
        Instrument.Check(trial);
        Window(trial, trial.Size);
        RequireQuietProcess();
        return new Finalization(Code.NameOf(trial), trial.Size, Math.Max(0, ReadUsual(trial)));
    }

    private static long ReadUsual(Trial trial)
    {
        var windows = new List<long>();
        while (windows.Count < MostWindows)
        {
            var found = Window(trial, trial.Size);
            windows.Add(found);
            if (windows.Count(other => other == found) == FewestAgreeing)
                return found;
        }

        // The data decide how many; a call in the middle of them is as good a one as any.
        return windows.Order().ElementAt((windows.Count - 1) / 2);
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
