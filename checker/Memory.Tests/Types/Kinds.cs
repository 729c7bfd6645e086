using Checker.Memory.Tests.Types.Made;

namespace Checker.Memory.Tests.Types;

/// <summary>Objects whose type, number and size are known beforehand, on 64 bits.</summary>
public static class Kinds
{
    private static readonly object?[] Last = new object?[8];
    private static readonly string[] Words = ["ab", "cde"];

    public static IReadOnlyList<Kind> All { get; } =
    [
        new("class", () => new Station(1), typeof(Station), 1, 24),
        new("object", () => new object(), typeof(object), 1, 24),
        new("box of an int", () => Length(3), typeof(int), 1, 24),
        new("box of a double", () => Length(3) / 2.0, typeof(double), 1, 24),
        new("box of a decimal", () => (decimal)Length(3), typeof(decimal), 1, 32),
        new("box of a date", () => DateTime.UnixEpoch.AddTicks(Length(3)), typeof(DateTime), 1, 24),
        new("box of a struct", () => new Gust(Length(3), 2), typeof(Gust), 1, 32),
        new("string", () => new string('x', Length(10)), typeof(string), 1, 48),
        new("joined string", () => string.Concat("1234", Words[Length(1)]), typeof(string), 1, 40),
        new("byte array", () => new byte[Length(1_000)], typeof(byte[]), 1, 1_024),
        new("int array", () => new int[Length(5)], typeof(int[]), 1, 48),
        new("double array", () => new double[Length(100)], typeof(double[]), 1, 824),
        new("decimal array", () => new decimal[Length(3)], typeof(decimal[]), 1, 72),
        new("string array", () => new string[Length(7)], typeof(string[]), 1, 80),
        new("array of structs", () => new Gust[Length(10)], typeof(Gust[]), 1, 184),
        new("array of objects", () => new Station[Length(4)], typeof(Station[]), 1, 56),
        new("array of two dimensions", () => new int[Length(5), 2], typeof(int[,]), 1, 80),
        new("array of arrays", () => new int[Length(3)][], typeof(int[][]), 1, 48),
        new("array of pairs", () => new KeyValuePair<int, string>[Length(2)], typeof(KeyValuePair<int, string>[]), 1, 56),
        new("large array", () => new byte[Length(100_000)], typeof(byte[]), 1, 100_024),
        new("empty list", () => new List<long>(), typeof(List<long>), 1, 32),
        new("empty dictionary", () => new Dictionary<string, Station>(), typeof(Dictionary<string, Station>), 1, 80),
        new("empty set", () => new HashSet<Gust>(), typeof(HashSet<Gust>), 1, 64),
        new("empty queue", () => new Queue<Station>(), typeof(Queue<Station>), 1, 40),
        new("tuple", () => Tuple.Create(Length(1), "x"), typeof(Tuple<int, string>), 1, 32),
        new("delegate", () => (Func<int>)Words.GetHashCode, typeof(Func<int>), 1, 64),
        new("version", () => new Version(1, Length(2)), typeof(Version), 1, 32),
        new("hundred objects", () => Many(100), typeof(Station), 100, 2_400),
    ];

    /// <summary>A number that the JIT does not know beforehand.</summary>
    private static int Length(int length) => length + (Last[0] is null ? 0 : 1);

    private static object Many(int count)
    {
        for (var i = 0; i < count; i++)
            Last[1] = new Station(i);
        return Last[1]!;
    }
}
