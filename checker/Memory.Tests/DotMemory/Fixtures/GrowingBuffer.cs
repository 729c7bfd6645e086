using Checker.Memory.DotMemory;

namespace Checker.Memory.Tests.DotMemory.Fixtures.GrowingBuffer;

/// <summary>Keeps a buffer between calls: only a call with more items than any before has to make one.</summary>
public sealed class GrowingBufferTrial : Trial<int, int>
{
    private static int[] _buffer = [];
    private static int _buffers;
    private static long _bytes;

    public override int Input(Seed seed, int size) => size;

    /// <summary>What a profiler would count: the buffers, and the arrays of the known call.</summary>
    public static IEnumerable<(Type Type, int Objects, long Bytes)> Made() =>
        [(typeof(int[]), _buffers, _bytes), (typeof(byte[]), KnownCall.Runs, KnownCall.Runs * KnownCall.Bytes.Count)];

    protected override int Run(int input)
    {
        if (input > _buffer.Length)
        {
            _buffer = new int[input];
            _buffers++;
            _bytes += Portion.OfArrays<int>(1, input, sizeof(int)).Bytes;
        }

        return _buffer.Length;
    }
}
