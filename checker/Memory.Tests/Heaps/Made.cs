namespace Checker.Memory.Tests.Heaps.Made;

/// <summary>Makes one array for each part of the heap that a call can allocate in, and answers with the pinned one.</summary>
public static class Pair
{
    private static byte[]? _last;

    public static byte[] Of(int small, int large)
    {
        _last = new byte[small];
        _last = new byte[large];
        _last = null;
        return GC.AllocateArray<byte>(1_000, pinned: true);
    }
}

public sealed class PairTrial : Trial<int, byte[]>
{
    public override int Size => 1;

    public override int Input(Seed seed, int size) => size;

    protected override byte[] Run(int input) => Pair.Of(84_975, 84_976);
}
