using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace Lessons;

public sealed class InPlace : Lesson
{
    #region double-copy
    private static double[] Double(double[] delays) =>
        [.. delays.Select(delay => delay * 2)];
    #endregion

    #region double-in-place
    private static void DoubleInPlace(Span<double> delays) =>
        TensorPrimitives.Multiply(delays, 2, delays);
    #endregion

    #region standardise-chain
    private static double[] Standardise(double[] delays)
    {
        var mean = delays.Average();
        var centred = delays.Select(d => d - mean).ToArray();
        var deviation = Math.Sqrt(centred.Average(c => c * c));
        return [.. centred.Select(c => c / deviation)];
    }
    #endregion

    #region standardise-into
    private static void StandardiseInto(
        ReadOnlySpan<double> delays, Span<double> result)
    {
        var mean = TensorPrimitives.Average(delays); // [a]
        var deviation = TensorPrimitives.StdDev(delays); // [a]
        TensorPrimitives.Subtract(delays, mean, result); // [b]
        TensorPrimitives.Divide(result, deviation, result); // [c]
    }
    #endregion

    #region list-copy
    private static List<int> WithoutEarly(List<int> delays) =>
        delays.Select(delay => Math.Max(delay, 0)).ToList();
    #endregion

    #region list-in-place
    private static void RemoveEarly(List<int> delays)
    {
        var span = CollectionsMarshal.AsSpan(delays);
        foreach (ref var delay in span) // [a]
        {
            if (delay < 0) // [b]
                delay = 0; // [c!]
        }
    }
    #endregion

    #region callers-data
    private static double LargestDeviation(Span<double> delays)
    {
        var mean = TensorPrimitives.Average<double>(delays);
        TensorPrimitives.Subtract(delays, mean, delays);
        var most = TensorPrimitives.MaxMagnitude<double>(delays);
        return Math.Abs(most);
    }
    #endregion

    #region clear-keeps-capacity
    private static List<int> Cleared()
    {
        var delays = Enumerable.Range(0, 1_000_000).ToList();
        delays.Clear();
        return delays;
    }
    #endregion

    #region clear-and-trim
    private static List<int> ClearedAndTrimmed()
    {
        var delays = Enumerable.Range(0, 1_000_000).ToList();
        delays.Clear();
        delays.TrimExcess();
        return delays;
    }
    #endregion

    public override string Pair => "09-in-place";

    public override IReadOnlyList<Snippet> Snippets =>
    [
        Snippet.Of("double-copy", AMillion, Double, Total),
        Snippet.Of("double-in-place", AMillion, delays => DoubleInPlace(delays), Total),
        Snippet.Of("standardise-chain", AMillion, Standardise, Largest),
        Snippet.Of("standardise-into", AMillionAndRoom, arrays => StandardiseInto(arrays.Delays, arrays.Result), arrays => Largest(arrays.Result)),
        Snippet.Of("list-copy", FlightDelays, WithoutEarly, SumOf),
        Snippet.Of("list-in-place", FlightDelays, RemoveEarly, SumOf),
        Snippet.Showing("callers-data", FirstBeforeAndAfter),
        Snippet.Keeping("clear-keeps-capacity", Cleared, delays => $"{delays.Count} items"),
        Snippet.Keeping("clear-and-trim", ClearedAndTrimmed, delays => $"{delays.Count} items"),
    ];

    private static double[] AMillion() => [.. Enumerable.Range(0, 1_000_000).Select(i => (double)(i % 400 - 60))];

    private static (double[] Delays, double[] Result) AMillionAndRoom() => (AMillion(), new double[1_000_000]);

    private static List<int> FlightDelays() =>
        [.. File.ReadLines("exercises/data/flights20k.csv").Skip(1).Select(line => int.Parse(line.Split(',')[1]))];

    private static string Total(double[] array) => $"total: {array.Sum():F0}";

    private static string Largest(double[] array) => $"largest: {array.Max():F6}";

    private static string SumOf(List<int> delays) => $"total: {delays.Sum()}";

    private static string FirstBeforeAndAfter()
    {
        double[] delays = [33, -11, 4, 14];
        var before = delays[0];
        LargestDeviation(delays);
        return $"the caller's first delay: before {before:F0}, after {delays[0]:F0}";
    }
}
