using System.Runtime.InteropServices;

namespace Checker.Memory.Tests.Heaps.Growing;

/// <summary>Keeps a pinned array from each call, where only a handle knows of it.</summary>
public static class Store
{
    public static int Fill(int length)
    {
        var numbers = GC.AllocateArray<int>(length, pinned: true);
        GCHandle.Alloc(numbers);
        return numbers.Length;
    }
}

public sealed class StoreTrial : Trial<int, int>
{
    public override int Size => 1_000;

    public override int Input(Seed seed, int size) => size;

    protected override int Run(int input) => Store.Fill(input);
}
