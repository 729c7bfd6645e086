using System.Runtime.CompilerServices;

namespace Lessons;

public sealed class MemoryTests : Lesson
{
    #region made-in-the-test
    [MethodImpl(MethodImplOptions.NoOptimization)] // a debug build
    private static bool MadeInTheTest()
    {
        var delays = new List<double>(1_000);
        var reference = new WeakReference(delays);
        delays = null;
        GC.Collect();
        return reference.IsAlive;
    }
    #endregion

    #region the-same-optimised
    private static bool TheSameOptimised()
    {
        var delays = new List<double>(1_000);
        var reference = new WeakReference(delays);
        delays = null;
        GC.Collect();
        return reference.IsAlive;
    }
    #endregion

    #region made-elsewhere
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Watch(Func<object> make) =>
        new(make(), trackResurrection: true);

    [MethodImpl(MethodImplOptions.NoOptimization)] // a debug build
    private static bool Leaks(Func<object> make)
    {
        var reference = Watch(make);
        for (var round = 0; round < 10 && reference.IsAlive; round++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return reference.IsAlive;
    }
    #endregion

    #region count-bytes
    private static long BytesOf(Action call)
    {
        call(); // the first call sets things up
        var least = long.MaxValue;
        for (var i = 0; i < 10; i++)
        {
            var before = GC.GetTotalAllocatedBytes(precise: true);
            call();
            var after = GC.GetTotalAllocatedBytes(precise: true);
            least = Math.Min(least, after - before);
        }

        return least;
    }
    #endregion

    #region two-sizes
    private static string FormulaOf(Action<double[]> code)
    {
        var few = new double[1_000];
        var many = new double[2_000];
        var (a, b) = (BytesOf(() => code(few)), BytesOf(() => code(many)));
        var perRow = (b - a) / 1_000;
        return $"{a - 1_000 * perRow} + {perRow} * rows";
    }
    #endregion

    #region a-generous-limit
    private static bool StaysBelowAMegabyte(Func<double[], object?> code)
    {
        var sample = new double[1_000];
        var before = GC.GetAllocatedBytesForCurrentThread();
        code(sample);
        return GC.GetAllocatedBytesForCurrentThread() - before < 1_000_000;
    }
    #endregion

    private static readonly List<object> History = [];

    private static object? _kept;

    public override string Pair => "24-memory-tests";

    public override IReadOnlyList<Snippet> Snippets =>
    [
        Snippet.Showing("made-in-the-test", () => $"alive: {MadeInTheTest()}"),
        Snippet.Showing("the-same-optimised", () => $"alive: {TheSameOptimised()}"),
        Snippet.Showing("made-elsewhere", () => $"without a leak: {Leaks(LoadDelays)}; with one: {Leaks(LoadAndKeep)}"),
        Snippet.Showing("count-bytes", () => $"{BytesOf(() => _kept = new double[1_000])} bytes, then {BytesOf(() => _kept = null)}"),
        Snippet.Showing("two-sizes", () => $"a copy: {FormulaOf(KeepDoubled)}; in place: {FormulaOf(DoubleInPlace)}"),
        Snippet.Showing("a-generous-limit", () => $"a copy: {StaysBelowAMegabyte(Doubled)}; in place: {StaysBelowAMegabyte(DoubledInPlace)}"),
    ];

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static double[] LoadDelays() => new double[1_000];

    private static double[] LoadAndKeep()
    {
        var delays = LoadDelays();
        History.Add(delays);
        return delays;
    }

    private static double[] Doubled(double[] delays) => Array.ConvertAll(delays, delay => delay * 2);

    private static void KeepDoubled(double[] delays) => _kept = Doubled(delays);

    private static void DoubleInPlace(double[] delays)
    {
        foreach (ref var delay in delays.AsSpan())
            delay *= 2;
    }

    private static double[] DoubledInPlace(double[] delays)
    {
        DoubleInPlace(delays);
        return delays;
    }
}
