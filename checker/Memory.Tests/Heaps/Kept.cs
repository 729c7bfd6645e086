namespace Checker.Memory.Tests.Heaps.Kept;

/// <summary>Keeps objects in each part of the heap; the arrays stand on both sides of 85,000 bytes, header included.</summary>
public static class Store
{
    private static byte[]? _small;
    private static byte[]? _large;
    private static double[]? _smallNumbers;
    private static double[]? _largeNumbers;
    private static int[]? _pinned;
    private static byte[]? _largePinned;
    private static string? _name;
    private static Type? _type;

    public static int Fill()
    {
        _small = new byte[84_975];
        _large = new byte[84_976];
        _smallNumbers = new double[10_621];
        _largeNumbers = new double[10_622];
        _pinned = GC.AllocateArray<int>(1_000, pinned: true);
        _largePinned = GC.AllocateUninitializedArray<byte>(100_000, pinned: true);
        _name = "Anchorage";
        _type = typeof(Store);
        return _small.Length + _large.Length + _smallNumbers.Length + _largeNumbers.Length + _pinned.Length + _largePinned.Length + _name.Length + _type.Name.Length;
    }
}

public sealed class StoreTrial : Trial<int, int>
{
    public override int Size => 1;

    public override int Input(Seed seed, int size) => size;

    protected override int Run(int input) => Store.Fill();
}
