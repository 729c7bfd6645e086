namespace Checker.Memory.Tests.DotMemory;

/// <summary>Objects of one type, and how large they are together.</summary>
public readonly record struct Portion(Type Type, int Objects, long Bytes)
{
    private const int Word = 8;

    /// <summary>Objects of a class whose fields take so many bytes: before them stand the method table and a word for locks.</summary>
    public static Portion Of<T>(int objects, int fields) => new(typeof(T), objects, (long)objects * (Word + Word + Padded(fields)));

    /// <summary>Arrays, with their length before the elements.</summary>
    public static Portion OfArrays<T>(int arrays, int length, int element) =>
        new(typeof(T[]), arrays, (long)arrays * (Word + Word + Word + Padded(length * element)));

    private static int Padded(int bytes) => (bytes + Word - 1) / Word * Word;
}
