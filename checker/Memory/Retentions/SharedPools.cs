using System.Buffers;
using System.Numerics;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Checker.Memory.Retentions;

/// <summary>Empties <see cref="ArrayPool{T}.Shared"/> by renting what is in it, and dropping that.</summary>
internal static class SharedPools
{
    private const int LargestBuffer = 1 << 22;

    private static readonly MethodInfo Rent =
        typeof(SharedPools).GetMethod(nameof(RentSizes), BindingFlags.Static | BindingFlags.NonPublic)!;

    /// <summary>Of what the graph shows to be in it.</summary>
    public static void Empty(HeapGraph graph)
    {
        foreach (var arrays in PooledArrays(graph).Distinct().GroupBy(graph.TypeOf))
            Rent.MakeGenericMethod(arrays.Key.GetElementType()!).Invoke(null, [arrays.Select(graph.SizeOf).ToArray()]);
    }

    /// <summary>Of bytes and characters of every size, which nobody has counted.</summary>
    public static void EmptyOfBuffers()
    {
        for (var length = 1; length <= LargestBuffer; length *= 2)
        {
            RentAll<byte>(length);
            RentAll<char>(length);
        }
    }

    /// <summary>What the runtime's own containers hold: one for each thread, and one behind another for each core.</summary>
    public static IEnumerable<int> PooledArrays(HeapGraph graph)
    {
        var ofCores = NodesNamed(graph, "System.Buffers.SharedArrayPoolPartitions+Partition")
            .SelectMany(partition => graph.TargetsOf(partition).ToArray());
        return NodesNamed(graph, "System.Buffers.SharedArrayPoolThreadLocalArray[]")
            .Concat(ofCores)
            .SelectMany(container => graph.TargetsOf(container).ToArray())
            .Where(array => graph.TypeOf(array) is { IsSZArray: true } type && !type.GetElementType()!.IsPointer);
    }

    public static bool IsPartOfOne(Type type) => type.FullName?.StartsWith("System.Buffers.SharedArrayPool", StringComparison.Ordinal) == true;

    private static IEnumerable<int> NodesNamed(HeapGraph graph, string name) => graph.NodesWhere(type => type.FullName == name);

    private static void RentSizes<T>(long[] sizes)
    {
        foreach (var length in sizes.Select(LengthOf<T>).Where(length => length > 0).Distinct())
            RentAll<T>(length);
    }

    private static void RentAll<T>(int length)
    {
        long allocated;
        do
        {
            allocated = GC.GetAllocatedBytesForCurrentThread();
            GC.KeepAlive(ArrayPool<T>.Shared.Rent(length));
            allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        }
        while (allocated == 0);
    }

    /// <summary>A pooled array's length is a power of two; its size has a few bytes for the header on top.</summary>
    private static int LengthOf<T>(long size)
    {
        var most = (size - (2 * IntPtr.Size)) / Unsafe.SizeOf<T>();
        return most <= 0 ? 0 : (int)(1L << BitOperations.Log2((ulong)most));
    }
}
