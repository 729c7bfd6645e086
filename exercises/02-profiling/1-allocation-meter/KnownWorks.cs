namespace Profiling.Exercise1;

/// <summary>Pieces of code with known bytes. An object takes a header and its content, rounded up to a multiple of 8.</summary>
public static class KnownWorks
{
    private const int ListObject = 32;
    private const int FirstCapacity = 4;

    public static KnownWork Nothing() => new("a call that makes nothing", static () => { }, default);

    public static KnownWork Box(int number) => Of($"({number}) in a box", () => number, 24);

    public static KnownWork Text(int letters) => Of($"new string('x', {letters})", () => new string('x', letters), Rounded(22 + 2 * letters));

    public static KnownWork Array(int length) => Of($"new byte[{length}]", () => new byte[length], OfArray(length));

    public static KnownWork ListOfCapacity(int capacity) =>
        Of($"new List<long>({capacity})", () => new List<long>(capacity), ListObject + OfArray(8 * capacity));

    /// <summary>A list that was not told how much will come: each array that it outgrows is allocated, too.</summary>
    public static KnownWork GrownList(int items) => Of(
        $"a List<long> to which {items} numbers are added",
        () =>
        {
            var list = new List<long>();
            for (var i = 0; i < items; i++)
                list.Add(i);
            return list;
        },
        ListObject + Doublings(FirstCapacity, items).Sum(capacity => OfArray(8 * capacity)));

    /// <summary>The collector comes by in the middle of the call.</summary>
    public static KnownWork CollectedMeanwhile(int length) => Of(
        $"new byte[{length}] and a collection",
        () =>
        {
            var array = new byte[length];
            GC.Collect(0);
            return array;
        },
        OfArray(length));

    /// <summary>The first call also loads a table that all later ones use.</summary>
    public static KnownWork LoadsATableFirst(int length)
    {
        int[]? table = null;
        return Of(
            $"new byte[{length}], after a table was loaded",
            () =>
            {
                table ??= new int[10_000];
                return new byte[length];
            },
            OfArray(length));
    }

    /// <summary>Every third call also writes out what has come together.</summary>
    /// <param name="phase">Calls before the first that does: 0, 1 or 2.</param>
    public static KnownWork WritesOutNowAndThen(int length, int phase)
    {
        var calls = 3 - phase;
        return Of(
            $"new byte[{length}], and 4,096 bytes more in every third call",
            () => calls++ % 3 == 0 ? new byte[length + 4_096] : new byte[length],
            OfArray(length));
    }

    /// <summary>A part of the work is done by somebody else, on another thread.</summary>
    public static KnownWork Shared(Colleague colleague, int own, int others) => new(
        $"new byte[{own}], and new byte[{others}] on another thread",
        Keeping(() =>
        {
            colleague.Make(others);
            return new byte[own];
        }),
        new Metered(OfArray(own), OfArray(others)));

    private static KnownWork Of(string name, Func<object> make, long bytes) => new(name, Keeping(make), new Metered(bytes, 0));

    /// <summary>Keeps what was made until the next call: what nobody can use, the compiler may leave out.</summary>
    private static Action Keeping(Func<object> make)
    {
        object? last = null;
        return () =>
        {
            last = make();
            GC.KeepAlive(last);
        };
    }

    private static IEnumerable<int> Doublings(int first, int until)
    {
        var capacity = first;
        for (; capacity < until; capacity *= 2)
            yield return capacity;
        yield return capacity;
    }

    private static long OfArray(int bytes) => Rounded(24 + bytes);

    private static long Rounded(int bytes) => (bytes + 7) / 8 * 8;
}
