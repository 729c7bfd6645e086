namespace Checker.Memory.Allocations;

/// <summary>
/// Windows in which the collector is held back. A collection lets finalizers run, on a thread of their own: what they allocate is
/// no part of the call, and no counter tells it from what the call does on other threads.
/// </summary>
internal static class WithoutCollections
{
    /// <summary>What a call allocates has to be there beforehand.</summary>
    private const long MostRoom = 200L << 20;

    /// <summary>For what the runtime allocates beside.</summary>
    private const long Spare = 1L << 20;

    /// <summary>Whether collections may be what makes these windows noisy, and the calls are small enough to be read without.</summary>
    public static bool CanTell(List<Window> windows) =>
        windows.TrueForAll(window => window.IsNoisyWithCollections) && RoomFor(windows.Max(window => window.Process)) <= MostRoom;

    /// <param name="bytes">What the call is known to allocate.</param>
    /// <exception cref="InconclusiveException">It is too much to hold the collector back for.</exception>
    public static List<Window> Read(Trial trial, int size, long bytes, int count)
    {
        var windows = new List<Window>(count);
        for (var attempt = 0; attempt < 2 * count && windows.Count < count; attempt++)
        {
            if (TryRead(trial, size, bytes) is { Collections: 0 } window)
                windows.Add(window);
        }

        return windows.Count == count ? windows : throw InconclusiveException.Because(
            $"each call of {Code.NameOf(trial)} has collections in it, and other threads allocated meanwhile: finalizers that the collections set off, or the code itself",
            "Measure it with less input.");
    }

    private static Window? TryRead(Trial trial, int size, long bytes)
    {
        using var scene = Meter.Set(trial, size);
        Retentions.Snapshot.CollectAll();
        GC.WaitForPendingFinalizers();
        if (!HoldBack(RoomFor(bytes)))
            return null;
        try
        {
            // To begin the region is a collection, too, and what it set off must not run on into the window.
            GC.WaitForPendingFinalizers();
            return Window.Around(scene);
        }
        finally
        {
            LetGo();
        }
    }

    private static long RoomFor(long bytes) => bytes + (bytes / 4) + Spare;

    private static bool HoldBack(long room)
    {
        try
        {
            return room <= MostRoom && GC.TryStartNoGCRegion(room);
        }
        catch (ArgumentOutOfRangeException)
        {
            // More than the collector can promise on this machine.
            return false;
        }
    }

    private static void LetGo()
    {
        try
        {
            GC.EndNoGCRegion();
        }
        catch (InvalidOperationException)
        {
            // The region has ended by itself, where more was allocated than there was room for. To ask first whether it is still there
            // would be too early: other threads may end it right after the answer.
        }
    }
}
