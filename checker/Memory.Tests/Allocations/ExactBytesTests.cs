namespace Checker.Memory.Tests.Allocations;

/// <summary>Sizes that the runtime fixes on 64 bits: a header and a type take 16 bytes, an array's length 8, and no object is smaller than 24.</summary>
public sealed class ExactBytesTests
{
    private static readonly int[] Three = [1, 2, 3];
    private static readonly string Word = new('a', 10);
    private static object? _kept;

    private static readonly Dictionary<string, (Func<object?> Work, long Bytes)> Fixtures = new()
    {
        ["nothing"] = (() => null, 0),
        ["an object"] = (() => new object(), 24),
        ["an array of no bytes"] = (() => new byte[0], 24),
        ["an array of a byte"] = (() => new byte[1], 32),
        ["an array of ten ints"] = (() => new int[10], 64),
        ["an array of a thousand doubles"] = (() => new double[1_000], 8_024),
        ["an array of four references"] = (() => new string[4], 56),
        ["a large array"] = (() => new byte[200_000], 200_024),
        ["an array of two dimensions"] = (() => new int[2, 2], 56),
        ["a string of ten"] = (() => new string('x', 10), 48),
        ["a boxed int"] = (() => (object)Three.Length, 24),
        ["a boxed decimal"] = (() => (object)(decimal)Three.Length, 32),
        ["an empty list"] = (() => new List<int>(), 32),
        ["a list with room for ten"] = (() => new List<int>(10), 96),
        ["a list of four, which starts with room for four"] = (() => new List<int> { 1, 2, 3, 4 }, 72),
        ["a list of five, which grows once"] = (() => new List<int> { 1, 2, 3, 4, 5 }, 128),
        ["a closure over an int, with its delegate"] = (() => Closure(Three.Length), 88),
        ["a cached lambda"] = (() => Lambda(), 0),
        ["an iterator that is not run"] = (() => Count(Three.Length), 40),
        ["a concatenation"] = (() => Word + Word, 64),
        ["a slice of a string"] = (() => Word.Substring(2, 4), 32),
        ["a slice of a span"] = (() => Word.AsSpan(2, 4).Length == 4 ? null : Word, 0),
        ["a record of two references"] = (() => new Pair(Word, Word), 32),
        ["a struct in a field of its own"] = (() => { var point = new Point(1, 2); return point.X == 1 ? null : Word; }, 0),
    };

    public static TheoryData<string> Names => [.. Fixtures.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Counts_every_byte(string fixture) =>
        Measure.Allocation(() => _kept = Fixtures[fixture].Work()).Bytes.Should().Be(new Bytes(Fixtures[fixture].Bytes));

    private static Func<int> Closure(int number) => () => number;

    private static Func<int> Lambda() => static () => 1;

    private static IEnumerable<int> Count(int to)
    {
        for (var i = 0; i < to; i++)
            yield return i;
    }

    private sealed record Pair(string First, string Second);

    private readonly record struct Point(int X, int Y);
}
