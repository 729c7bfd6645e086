using System.Runtime.CompilerServices;

namespace Checker.Memory.Tests.Peaks.Mixed;

/// <summary>Holds objects of each kind at its marks: a large array, a pinned one, one with a finalizer; then it lets go of the large one.</summary>
public static class Buffers
{
    public static int[] Of()
    {
        var large = new byte[100_000];
        Measure.Mark();
        var pinned = GC.AllocateArray<int>(1_000, pinned: true);
        Measure.Mark();
        var owner = new Owner();
        Measure.Mark();
        Forget();
        Measure.Mark();
        GC.KeepAlive(large);
        Measure.Mark();
        GC.KeepAlive(owner);
        return pinned;
    }

    /// <summary>What waits for its finalizer is alive no more at the next mark.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Forget() => _ = new Owner().ToString();

    private sealed class Owner
    {
        ~Owner() => GC.KeepAlive(this);
    }
}

public sealed class BuffersTrial : Trial<int, int[]>
{
    public override int Size => 1;

    public override int Input(Seed seed, int size) => size;

    protected override int[] Run(int input) => Buffers.Of();
}
