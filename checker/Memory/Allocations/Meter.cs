using System.Runtime.CompilerServices;
using Checker.Memory.Retentions;
using Checker.Memory.Tiers;
using Checker.Memory.Trials;
using Checker.Memory.Types;

namespace Checker.Memory.Allocations;

/// <summary>Reads what a call allocates: windows are repeated until a quiet one shows the least, and others what the data add to it.</summary>
internal static class Meter
{
    private const int FewestWindows = 5;

    /// <summary>A window is noisy when a runtime thread happens to allocate in it; this many in a row are no accident.</summary>
    private const int NoAccident = 10;

    /// <summary>Where other threads allocate a different amount each time, the least is looked for in so many.</summary>
    private const int MostWindows = 60;

    /// <summary>How much larger than the measured size the input is that shows what a first call at a new size costs.</summary>
    public const int ScratchFactor = 8;

    /// <summary>
    /// What a first call at a new size may cost once (a type loaded, a table resized) before it counts as scratch.
    /// The smallest scratch that an exercise could gain from is many times this.
    /// </summary>
    public const long OneTimeCost = 16 * 1024;

    /// <summary>
    /// What the first call of all may cost on top: the libraries that it uses set themselves up. The runtime's own cache of casts is larger
    /// than this where it has grown to its full 4,096 entries, which it does once in a process, in whatever call makes one cast too many.
    /// </summary>
    private const long StartingCost = 64 * 1024;

    public const int ScratchProbes = 2;

    /// <summary>Where quiet windows differ, so many tell whether the data make the difference, or an accident of the runtime in a few.</summary>
    private const int WindowsOfDoubt = 20;
    private const int MostAccidents = 2;

    /// <summary>Code that works on other threads has to show its least so often.</summary>
    private const int FewestAgreeing = 5;

    private static readonly ConditionalWeakTable<Type, StrongBox<long>> ScratchOf = [];
    private static readonly ConditionalWeakTable<Type, StrongBox<int>> LargestSize = [];

    private static ulong _nextSeed = 1;

    public static Allocation Read(Trial trial, int size)
    {
        Instrument.Check(trial);
        Controls.Require();
        ReadWindow(trial, size);
        var windows = ReadWindows(trial, size, MostWindows);
        var steady = windows.Aggregate(Window.Least);
        var most = MostOf(windows, trial, size);
        var scratch = trial.IsSized ? Math.Max(ReadScratch(trial), FirstCallScratch(trial, windows)) : 0;
        Repeatable.Require(trial, size, NextSeed());
        Lazy<IBreakdown> counted = new(() => TypeMeter.Read(trial, size));
        return new Allocation(Code.NameOf(trial), size, steady.Process, steady.OtherThreads, scratch, BlindSpots.In(trial))
        {
            Most = most,
            Doubt = DoubtOf(windows, steady, trial),
            Breakdown = steady.IsQuiet && most == 0 ? new(() => new NothingAllocated(counted)) : counted,
            InFirstCalls = new(() => Brevity.IsAsked ? null : FirstCalls(trial, size)),
        };
    }

    private static Bytes? FirstCalls(Trial trial, int size)
    {
        try
        {
            return TierMeter.Read(trial, size, Tier.Cold).Bytes;
        }
        catch (InconclusiveException)
        {
            return null;
        }
    }

    /// <summary>A few windows, and more until one is quiet; where none is, either the code works on other threads, or somebody else does.</summary>
    /// <param name="isEnough">A window that says all there is to know, and is returned alone; null where there is none such.</param>
    private static List<Window> ReadWindows(Trial trial, int size, int most, Predicate<Window>? isEnough = null)
    {
        CollectAll();
        // A buffer behind a weak reference went with the collection; who makes it again pays in this call, and in no window.
        ReadWindow(trial, size);
        var windows = new List<Window>(most);
        do
        {
            var window = ReadWindow(trial, size);
            if (isEnough?.Invoke(window) == true)
                return [window];
            windows.Add(window);
        }
        while (windows.Count < FewestWindows || (windows.Count < most && MayTellMore(windows)));
        if (windows.TrueForAll(window => window.IsNoisyWithCollections))
            windows = WithoutCollections.Read(trial, size, windows.Max(window => window.Process), FewestWindows);
        // Where one call is quiet, the code uses this thread only; what others allocated in another is not its own.
        if (windows.Exists(window => window.IsQuiet))
            return windows.ConvertAll(window => window with { Process = window.Thread });
        Instrument.RequireQuietProcess(windows.Select(window => window.Duration).Order().ElementAt(windows.Count / 2));
        return windows;
    }

    /// <summary>Another window may be quiet where none is yet, or show once more the least of code that works on other threads.</summary>
    private static bool MayTellMore(List<Window> windows) =>
        windows.TrueForAll(window => !window.IsQuiet)
        && !WithoutCollections.CanTell(windows)
        && (windows.Count < NoAccident || Agreeing(windows, windows.Min(window => window.Process)) < FewestAgreeing);

    private static int Agreeing(List<Window> windows, long least) => windows.Count(window => window.Process == least);

    private static InconclusiveException? DoubtOf(List<Window> windows, Window least, Trial trial) =>
        least.IsQuiet || Agreeing(windows, least.Process) >= FewestAgreeing ? null : InconclusiveException.Because(
            $"{Code.NameOf(trial)} allocates on other threads, and a different amount in each of {windows.Count} calls",
            "Measure the part that runs on one thread, or stop threads that an earlier test started; an await comes back to the thread that measures unless the code says ConfigureAwait(false).");

    /// <summary>What the dearest input costs, where calls differ by their data.</summary>
    private static long MostOf(List<Window> windows, Trial trial, int size)
    {
        var quiet = windows.FindAll(window => window.IsQuiet).ConvertAll(window => window.Process);
        if (quiet.Distinct().Count() < 2)
            return windows.Min(window => window.Process);
        while (quiet.Count < WindowsOfDoubt)
            quiet.Add(ReadWindow(trial, size).Thread);
        var least = quiet.Min();
        return quiet.Count(bytes => bytes != least) <= MostAccidents ? least : quiet.Max();
    }

    /// <summary>
    /// The first call at a size that nobody has asked for yet, less the dearest later call at that size. Honest code keeps
    /// nothing between calls, so the first is one of many. Read once for each type of trial, because the size has to be new.
    /// </summary>
    private static long ReadScratch(Trial trial) => ScratchOf.GetValue(trial.GetType(), _ =>
    {
        // What is seen once may be an accident of the runtime; code that keeps scratch pays for every larger size.
        var least = long.MaxValue;
        for (var probe = 0; probe < ScratchProbes && least > 0; probe++)
            least = Math.Min(least, ProbeScratch(trial));
        return new StrongBox<long>(least);
    }).Value;

    private static long ProbeScratch(Trial trial)
    {
        var size = Math.Max(ScratchFactor * trial.Size, 2 * LargestSizeOf(trial));
        EmptyWhatIsShared(trial);
        var first = ReadWindow(trial, size);
        // A later call that accounts for the first is enough: further ones could only show that still less is left over.
        var later = ReadWindows(trial, size, NoAccident, window => ExcessOver([window]) == 0);
        return ExcessOver(later);

        // Where a call is quiet, the code uses this thread only, and what others allocated in the first is not its own.
        long ExcessOver(List<Window> windows) => Excess(windows[0].IsQuiet ? first.Thread : first.Process, windows, OneTimeCost);
    }

    /// <summary>What the very first call cost on top. It comes once in a process, so a second process has to say the same.</summary>
    private static long FirstCallScratch(Trial trial, List<Window> later)
    {
        var excess = Excess(trial.FirstCall ?? 0, later, StartingCost);
        return excess == 0 ? 0 : Math.Min(excess, Excess(TierMeter.VeryFirstCall(trial), later, StartingCost));
    }

    /// <summary>What a first call cost beyond the dearest later one. Where calls differ by their data, the first may be the dearest by chance.</summary>
    public static long Excess(long first, IReadOnlyList<Window> later, long allowed)
    {
        var (least, most) = (later.Min(window => window.Process), later.Max(window => window.Process));
        return first - most > Math.Max(allowed, most - least) ? first - most : 0;
    }

    /// <summary>A buffer that a test has left behind a weak reference or in a shared pool would be ready for any size.</summary>
    private static void EmptyWhatIsShared(Trial trial)
    {
        CollectAll();
        if (Neighbourhood.Of(trial).BorrowsArrays)
            SharedPools.Empty(Snapshot.Take());
    }

    public static int LargestSizeOf(Trial trial) => LargestSize.TryGetValue(trial.GetType(), out var size) ? size.Value : 0;

    /// <summary>Sets the scene for one call, with a seed of its own.</summary>
    public static Scene Set(Trial trial, int size) => Set(trial, size, NextSeed());

    public static Scene Set(Trial trial, int size, Seed seed)
    {
        var largest = LargestSize.GetOrCreateValue(trial.GetType());
        largest.Value = Math.Max(largest.Value, size);
        return trial.Set(seed, size);
    }

    /// <summary>Never the same input twice: an answer remembered from a former window is no answer to this one.</summary>
    private static Seed NextSeed() => new(_nextSeed++);

    public static Window ReadWindow(Trial trial, int size)
    {
        using var scene = Set(trial, size);
        return Window.Around(scene);
    }

    /// <summary>A collection inside a window would run finalizers, which may allocate; so there is nothing left to finalize.</summary>
    private static void CollectAll()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
    }
}
