namespace Checker.Memory.Tests.Peaks.Held;

/// <summary>Holds known objects at each mark: 1,024 bytes, then 3,048, then 2,024.</summary>
public static class Buffers
{
    public static byte[] Of()
    {
        var first = new byte[1_000];
        Measure.Mark();
        var second = new byte[2_000];
        Measure.Mark();
        GC.KeepAlive(first);
        return second;
    }
}

public sealed class BuffersTrial : Trial<int, byte[]>
{
    public override int Size => 1;

    public override int Input(Seed seed, int size) => size;

    protected override byte[] Run(int input) => Buffers.Of();
}
