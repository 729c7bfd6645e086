using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;

namespace Checker.Memory.Tests.Allocations;

/// <summary>A piece of code whose bytes are known from the runtime's layout on 64 bits, and not from a run.</summary>
/// <param name="Why">How the bytes come about. A header and a type take 16, an array's length 8; no object is smaller than 24, and sizes are multiples of 8.</param>
public sealed record ExactBytes(string Name, Func<object?> Work, long Bytes, string Why)
{
    private static readonly int[] Three = [1, 2, 3];
    private static readonly string Word = new('a', 10);
    private static readonly Pair Original = new(Word, Word);
    private static readonly List<int> List = [1, 2, 3];
    private static readonly Dictionary<int, int> Table = new() { [1] = 2 };
    private static readonly Task<int> Finished = Task.FromResult(500);
    private static readonly Func<int, int> Increment = static number => number + 1;
    private static readonly StringBuilder Builder = new("abc");
    private static readonly Lock Gate = new();

    public static IReadOnlyList<ExactBytes> All { get; } =
    [
        new("nothing", () => null, 0, "null is no object"),
        new("an object", () => new object(), 24, "the smallest there is"),
        new("an object of a byte", () => new Small(1), 24, "16 + 1, rounded up to the smallest"),
        new("an object of three longs", () => new Large(1, 2, 3), 40, "16 + 3 × 8"),
        new("an object of a reference and an int", () => new Mixed(Word, 1), 32, "16 + 8 + 4, rounded up"),
        new("an array of no bytes", () => new byte[0], 24, "16 + 8"),
        new("an array of a byte", () => new byte[1], 32, "24 + 1, rounded up"),
        new("an array of ten ints", () => new int[10], 64, "24 + 10 × 4"),
        new("an array of a thousand doubles", () => new double[1_000], 8_024, "24 + 1,000 × 8"),
        new("an array of four references", () => new string[4], 56, "24 + 4 × 8"),
        new("an array of three structs", () => new Point[3], 48, "24 + 3 × 8: no headers inside"),
        new("a large array", () => new byte[200_000], 200_024, "24 + 200,000, on the large object heap"),
        new("an array of two dimensions", () => new int[2, 2], 56, "24 + two lengths and two lower bounds of 4 + 4 × 4"),
        new("an array of three dimensions", () => new byte[2, 2, 2], 56, "24 + three lengths and three lower bounds of 4 + 8"),
        new("an array of two arrays", () => new[] { new int[1], new int[1] }, 104, "24 + 2 × 8, and 2 × (24 + 4, rounded up)"),
        new("the empty array that all share", () => Array.Empty<string>(), 0, "made once for each type"),
        new("an array with a collection expression", () => { int[] numbers = [1, 2, 3, 4]; return numbers; }, 40, "24 + 4 × 4"),
        new("an array that is resized", () => { var numbers = new int[2]; Array.Resize(ref numbers, 4); return numbers; }, 72, "24 + 8, and 24 + 16"),
        new("an array beyond the collector", () => GC.AllocateUninitializedArray<byte>(3_000, pinned: true), 3_024, "24 + 3,000, on the pinned heap"),
        new("a string of ten", () => new string('x', 10), 48, "16 + a length of 4 + 11 × 2, rounded up"),
        new("a string of one", () => new string('x', 1), 24, "16 + 4 + 2 × 2"),
        new("the empty string", () => new string('x', 0), 0, "made once"),
        new("a string literal", () => "word", 0, "made when the code is loaded"),
        new("a concatenation", () => Word + Word, 64, "16 + 4 + 21 × 2, rounded up"),
        new("a concatenation of three", () => string.Concat(Word, Word, Word), 88, "16 + 4 + 31 × 2, rounded up; nothing between"),
        new("a slice of a string", () => Word.Substring(2, 4), 32, "16 + 4 + 5 × 2, rounded up"),
        new("an interpolation of strings", () => $"{Word}-{Word}", 64, "the string of 21 alone: 16 + 4 + 22 × 2"),
        new("an interpolation of a number", () => $"{Three.Length}: {Word}", 48, "the string of 13 alone: 16 + 4 + 14 × 2; the number is no object"),
        new("a string filled in place", () => string.Create(8, 'y', static (span, letter) => span.Fill(letter)), 40, "16 + 4 + 9 × 2, rounded up; the lambda is cached"),
        new("a digit as a string", () => Three.Length.ToString(), 0, "the runtime keeps the small numbers"),
        new("a number as a string", () => (Three.Length * 1_000_000).ToString(), 40, "16 + 4 + 8 × 2, rounded up"),
        new("the text of a builder", () => Builder.ToString(), 32, "16 + 4 + 4 × 2"),
        new("a builder", () => new StringBuilder(), 104, "48 of its own: 16 + 2 references + 3 ints, rounded up; and room for 16 letters: 24 + 16 × 2"),
        new("a slice of a span", () => Word.AsSpan(2, 4).Length == 4 ? null : Word, 0, "a span is a struct"),
        new("letters on the stack", () => { Span<char> letters = stackalloc char[8]; letters.Fill('z'); return letters[7] == 'z' ? null : Word; }, 0, "the stack is not the heap"),
        new("a boxed int", () => (object)Three.Length, 24, "the smallest there is"),
        new("a boxed decimal", () => (object)(decimal)Three.Length, 32, "16 + 16"),
        new("a boxed struct behind an interface", () => (IEquatable<Point>)new Point(Three.Length, 1), 24, "16 + 8"),
        new("a nullable that has no value", () => Boxed(null), 0, "null is boxed as null"),
        new("a tuple that is a struct", () => { var pair = (Three.Length, Text: Word); return pair.Length == 3 ? null : Word; }, 0, "it stays in registers"),
        new("a tuple that is a class", () => Tuple.Create(Word, Word), 32, "16 + 2 × 8"),
        new("a record of two references", () => new Pair(Word, Word), 32, "16 + 2 × 8"),
        new("a changed copy of a record", () => Original with { First = Word }, 32, "the copy alone"),
        new("a struct in a field of its own", () => { var point = new Point(1, 2); return point.X == 1 ? null : Word; }, 0, "it stays in registers"),
        new("an anonymous object", () => new { Three.Length, Word }, 32, "16 + 4 + 8, rounded up"),
        new("a closure over an int, with its delegate", () => Closure(Three.Length), 88, "24 for what is captured, 64 for the delegate"),
        new("a cached lambda", () => Lambda(), 0, "it captures nothing, so it is made once"),
        new("a delegate of a method group", () => (Func<int, bool>)List.Contains, 64, "one delegate; the list is there already"),
        new("a delegate that is called", () => Increment(1) == 2 ? null : Word, 0, "it is there already"),
        new("two delegates in one", () => Lambda() + Lambda(), 104, "a delegate of 64, and a list of two references: 24 + 2 × 8"),
        new("an iterator that is not run", () => Count(Three.Length), 40, "16 + 6 ints: state, current, thread, the argument twice, the counter"),
        new("an iterator that is run", () => { var sum = 0; foreach (var number in Count(Three.Length)) sum += number; return sum == 3 ? null : Word; }, 40, "it is its own enumerator"),
        new("a list that is enumerated", () => { var sum = 0; foreach (var number in List) sum += number; return sum == 6 ? null : Word; }, 0, "its enumerator is a struct"),
        new("a list enumerated behind an interface", () => Sum(List) == 6 ? null : Word, 40, "its enumerator is boxed: 16 + a reference + 3 ints, rounded up"),
        new("the last by LINQ", () => List.Last(static number => number < 3) == 2 ? null : Word, 0, "the list is read as a span"),
        new("a query that is not run", () => Three.Where(static number => number > 1), 48, "16 + 3 ints, rounded up + 2 references"),
        new("a query copied to an array", () => Three.Select(static number => number + 1).ToArray(), 88, "48 for the query, 40 for the array"),
        new("an empty list", () => new List<int>(), 32, "16 + 8 + 2 × 4"),
        new("a list with room for ten", () => new List<int>(10), 96, "32, and 24 + 10 × 4"),
        new("a list of four, which starts with room for four", () => new List<int> { 1, 2, 3, 4 }, 72, "32, and 24 + 4 × 4"),
        new("a list of five, which grows once", () => new List<int> { 1, 2, 3, 4, 5 }, 128, "72, and 24 + 8 × 4"),
        new("an empty dictionary", () => new Dictionary<int, int>(), 80, "16 + 5 references + a long + 4 ints"),
        new("a look into a dictionary", () => Table[1] == 2 ? null : Word, 0, "nothing is made"),
        new("arguments without end", () => Last(1, 2, 3, 4) == 4 ? null : Word, 40, "the array of four: 24 + 4 × 4"),
        new("arguments without end in a span", () => LastOf(1, 2, 3, 4) == 4 ? null : Word, 0, "the array is on the stack"),
        new("an array from the pool and back", () => { var buffer = ArrayPool<long>.Shared.Rent(64); ArrayPool<long>.Shared.Return(buffer); return null; }, 0, "warm, the pool has one"),
        new("an async method that has finished", () => OfFinished().GetAwaiter().GetResult() == 500 ? null : Word, 72, "its task: 16 + 5 references + 2 ints + the answer, rounded up"),
        new("a value task that has finished", () => OfValue().Preserve().IsCompleted ? null : Word, 0, "the answer is in the struct"),
        new("a lock", () => { lock (Gate) return null; }, 0, "nobody waits for it"),
        new("an exception that is not thrown", () => new InvalidOperationException(Word), 120, "16 + 10 references + 2 pointers + 2 ints"),
        new("an immutable array of three", () => ImmutableArray.Create(1, 2, 3), 64, "the array inside: 24 + 3 × 4, rounded up; and a box of 24 around it"),
        new("a lazy value that nobody asks for", () => new Lazy<string>(static () => Word), 72, "16 + 3 references, and a state of 16 + a reference + an int, rounded up"),
        new("a weak reference", () => new WeakReference<string>(Word), 24, "16 + a handle"),
    ];

    public override string ToString() => Name;

    private static object? Boxed(int? number) => number;

    private static Func<int> Closure(int number) => () => number;

    private static Func<int> Lambda() => static () => 1;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Sum(IEnumerable<int> numbers)
    {
        var sum = 0;
        foreach (var number in numbers)
            sum += number;
        return sum;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Last(params int[] numbers) => numbers[^1];

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int LastOf(params ReadOnlySpan<int> numbers) => numbers[^1];

    private static IEnumerable<int> Count(int to)
    {
        for (var i = 0; i < to; i++)
            yield return i;
    }

    private static async Task<int> OfFinished() => await Finished;

    private static async ValueTask<int> OfValue() => await Finished;

    private sealed record Pair(string First, string Second);

    private sealed record Small(byte Value);

    private sealed record Large(long First, long Second, long Third);

    private sealed record Mixed(string Text, int Number);

    private readonly record struct Point(int X, int Y);
}
