using Checker.Memory.Trials;

namespace Checker.Memory.Allocations;

/// <summary>Asks the counters, before they are believed, for what is known: a call that makes nothing, and one that makes 1,024 bytes.</summary>
internal static class Controls
{
    private const int Length = 1_000;
    private const int ArrayHeader = 24;
    private const int MostWindows = 20;

    private static readonly Scene Nothing = new WorkTrial<int>(() => Length).Set(new Seed(0), size: 1);
    private static readonly Scene Array = new WorkTrial<byte[]>(() => new byte[Length]).Set(new Seed(0), size: 1);

    /// <exception cref="InconclusiveException">In no window did the counters say what was allocated.</exception>
    public static void Require()
    {
        Require(Nothing, 0);
        Require(Array, Length + ArrayHeader);
    }

    private static void Require(Scene scene, long bytes)
    {
        var least = Window.Around(scene);
        for (var count = 1; count < MostWindows && (least.Thread, least.Process) != (bytes, bytes); count++)
            least = Window.Least(least, Window.Around(scene));
        if ((least.Thread, least.Process) == (bytes, bytes))
            return;
        throw InconclusiveException.Because(
            $"a call that allocates {new Bytes(bytes)} was counted as {new Bytes(least.Thread)} by its thread and {new Bytes(least.Process)} by the process",
            "Run memory tests one at a time, stop threads that an earlier test started, and detach profilers.");
    }
}
