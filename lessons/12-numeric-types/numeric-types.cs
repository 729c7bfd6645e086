using System.Globalization;
using System.Numerics.Tensors;

namespace Lessons;

public sealed class NumericTypes : Lesson
{
    #region wide-column
    private static long[] WideColumn(int n)
    {
        var days = new long[n];
        for (var row = 0; row < n; row++)
            days[row] = row % 7;
        return days;
    }
    #endregion

    #region narrow-column
    private static sbyte[] NarrowColumn(int n)
    {
        var days = new sbyte[n];
        for (var row = 0; row < n; row++)
            days[row] = (sbyte)(row % 7);
        return days;
    }
    #endregion

    #region five-numbers
    private static long[] BytesOfFive() =>
    [
        BytesOf<long>(() => [1, 2, 3, 4, 5]),
        BytesOf<sbyte>(() => [1, 2, 3, 4, 5]),
    ];

    private static long BytesOf<T>(Func<T[]> make)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(make());
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
    #endregion

    #region wraps-around
    private static sbyte Warmer(sbyte degrees) =>
        (sbyte)(degrees + 10);
    #endregion

    #region narrow-checked
    private static sbyte[] Narrowed(long[] values) =>
        Array.ConvertAll(values, value => checked((sbyte)value));
    #endregion

    #region sum-narrow
    private static sbyte SumNarrow(sbyte[] degrees) =>
        TensorPrimitives.Sum<sbyte>(degrees);
    #endregion

    #region sum-wide
    private static long SumWide(sbyte[] degrees)
    {
        long sum = 0;
        foreach (var reading in degrees)
            sum += reading;
        return sum;
    }
    #endregion

    #region moments
    private static DateTimeOffset[] Moments(DateTime[] departures) =>
        Array.ConvertAll(departures,
            departure => new DateTimeOffset(departure, TimeSpan.Zero));
    #endregion

    #region minutes
    private static readonly DateTime Start = new(2001, 1, 1);

    private static int[] Minutes(DateTime[] departures) =>
        Array.ConvertAll(departures, departure => checked((int)
            ((departure - Start).Ticks / TimeSpan.TicksPerMinute)));
    #endregion

    #region scores-as-half
    private static Half[] AsHalf(double[] scores) =>
        Array.ConvertAll(scores, score => (Half)score);
    #endregion

    #region scores-as-bytes
    private static byte[] AsBytes(double[] scores) =>
        Array.ConvertAll(scores, score => (byte)Math.Round(score * 255));
    #endregion

    #region float-leaves-out
    private static long ThroughFloat(long seconds) =>
        (long)(float)seconds;
    #endregion

    public override string Pair => "12-numeric-types";

    public override IReadOnlyList<Snippet> Snippets =>
    [
        Snippet.Of("wide-column", AMillion, WideColumn, days => $"{days.Length} days"),
        Snippet.Of("narrow-column", AMillion, NarrowColumn, days => $"{days.Length} days"),
        Snippet.Showing("five-numbers", BytesOfFive).Drawing(() => new long[] { 1, 2, 3, 4, 5 }).Drawing(() => new sbyte[] { 1, 2, 3, 4, 5 }),
        Snippet.Showing("wraps-around", () => Warmer(120)),
        Snippet.Failing<OverflowException>("narrow-checked", () => Narrowed([7, 200])),
        Snippet.Of("sum-narrow", AMillionReadings, SumNarrow),
        Snippet.Of("sum-wide", AMillionReadings, SumWide),
        Snippet.Of("moments", Departures, Moments, moments => Last(moments[^1].DateTime)),
        Snippet.Of("minutes", Departures, Minutes, minutes => Last(Start.AddMinutes(minutes[^1]))),
        Snippet.Of("scores-as-half", Scores, AsHalf, halves => OffBy(Array.ConvertAll(halves, half => (double)half))),
        Snippet.Of("scores-as-bytes", Scores, AsBytes, codes => OffBy(Array.ConvertAll(codes, code => code / 255.0))),
        Snippet.Showing("float-leaves-out", () => ThroughFloat(978_307_201)),
    ];

    private static int AMillion() => 1_000_000;

    private static sbyte[] AMillionReadings() => [.. Enumerable.Repeat((sbyte)100, 1_000_000)];

    private static DateTime[] Departures() =>
        [.. File.ReadLines("exercises/data/flights20k.csv").Skip(1).Select(line => DateTime.Parse(line.Split(',')[0], CultureInfo.InvariantCulture))];

    private static double[] Scores() => [.. Enumerable.Range(0, 100_001).Select(row => row / 100_000.0)];

    private static string Last(DateTime departure) => $"the last: {departure.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)}";

    private static string OffBy(double[] decoded) => string.Create(
        CultureInfo.InvariantCulture, $"off by {Scores().Zip(decoded, (score, found) => Math.Abs(score - found)).Max():F6} at most");
}
