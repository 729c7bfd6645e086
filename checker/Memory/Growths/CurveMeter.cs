using Checker.Memory.Allocations;
using Checker.Memory.Backends;
using Checker.Memory.Retentions;
using Checker.Memory.Trials;

namespace Checker.Memory.Growths;

/// <summary>
/// Reads the bytes of one call at the sizes that a <see cref="Curve"/> asks for. Each size begins with the same seed, so that a
/// larger input begins as a smaller one does where it can; no input comes twice.
/// </summary>
internal static class CurveMeter
{
    private const int FewestWindows = 3;

    /// <summary>So many noisy windows in a row are no accident; and where the bytes depend on the data, fewer draws would take chance for a law.</summary>
    private const int MostWindows = 60;

    /// <summary>Far from the seeds of other measurements.</summary>
    private static ulong _nextSeed = 1UL << 40;

    /// <exception cref="InconclusiveException">There are too few items, or other threads allocate all the time.</exception>
    public static Curve Read(Trial trial)
    {
        using var turn = Turn.Take();
        Backend.Current.RequireEngine("the order of growth");
        if (trial.Size < Curve.FewestItems)
        {
            throw InconclusiveException.Because(
                $"whether n or n log n cannot be told from {trial.Size} items, where headers and first capacities are most of the bytes",
                $"Give {trial.GetType().Name} a Size of {Curve.FewestItems} or more.");
        }

        var first = _nextSeed;
        _nextSeed += MostWindows + 1;
        return new Curve(trial.Size, size => ReadUsual(trial, size, first));
    }

    private static long ReadUsual(Trial trial, int size, ulong seed)
    {
        Snapshot.CollectAll();
        // The first call at a size may pay once, for a pool or a table; where it paid what the second pays, a third would say the same.
        var first = ReadWindow(trial, size, seed++);
        var windows = new List<Window> { ReadWindow(trial, size, seed++) };
        if (first.IsQuiet && windows[0].IsQuiet && first.Process == windows[0].Process)
            return first.Process;
        while (windows.Count < FewestWindows || (windows.Count < MostWindows && windows.TrueForAll(window => !window.IsQuiet)))
            windows.Add(ReadWindow(trial, size, seed++));
        if (windows.TrueForAll(window => !window.IsQuiet))
        {
            Instrument.RequireQuietProcess(windows.Min(window => window.Duration));
            return windows.Min(window => window.Process);
        }

        while (windows.Count < MostWindows && QuietBytes(windows).Distinct().Count() > 1)
            windows.Add(ReadWindow(trial, size, seed++));
        var quiet = QuietBytes(windows).Order().ToList();
        return quiet[(quiet.Count - 1) / 2];
    }

    private static IEnumerable<long> QuietBytes(List<Window> windows) => windows.Where(window => window.IsQuiet).Select(window => window.Process);

    private static Window ReadWindow(Trial trial, int size, ulong seed)
    {
        using var scene = Meter.Set(trial, size, new Seed(seed));
        return Window.Around(scene);
    }
}
