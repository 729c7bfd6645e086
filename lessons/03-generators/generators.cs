namespace Lessons;

public sealed class Generators : Lesson
{
    #region sum-stored
    private static long SumStored(int n) =>
        Enumerable.Range(1, n).Select(x => (long)x * x)
            .ToList().Sum();
    #endregion

    #region sum-lazily
    private static long SumLazily(int n) =>
        Enumerable.Range(1, n).Select(x => (long)x * x)
            .Sum();
    #endregion

    #region own-iterator
    private static IEnumerable<long> Squares(int n) // [a]
    {
        for (var x = 1; x <= n; x++) // [b]
            yield return (long)x * x; // [c]
    }

    private static long SumOfSquares(int n) => Squares(n).Sum(); // [d]
    #endregion

    #region use-twice
    private static long[] SumTwice(IEnumerable<int> numbers)
    {
        var squares = numbers.Select(x => (long)x * x);
        return [squares.Sum(), squares.Sum()];
    }
    #endregion

    #region mean-in-one-pass
    private static double MeanInOnePass(IEnumerable<int> numbers)
    {
        long total = 0, count = 0; // [a]
        foreach (var square in numbers.Select(x => (long)x * x)) // [b]
        {
            total += square; // [c]
            count++; // [d]
        }

        return (double)total / count; // [e]
    }
    #endregion

    #region worst-by-sorting
    private static int[] WorstBySorting(int[] delays) =>
        [.. delays.Where(d => d > 0).OrderDescending().Take(5)];
    #endregion

    #region worst-by-heap
    private static int[] WorstByHeap(int[] delays)
    {
        var five = new PriorityQueue<int, int>(5);
        foreach (var delay in delays.Where(d => d > 0))
        {
            if (five.Count < 5)
                five.Enqueue(delay, delay);
            else
                five.EnqueueDequeue(delay, delay);
        }

        var worst = new int[five.Count];
        for (var place = five.Count - 1; place >= 0; place--)
            worst[place] = five.Dequeue();
        return worst;
    }
    #endregion

    #region count-by-groups
    private static int LargestGroup(int[] delays) =>
        delays.GroupBy(d => d / 60).Max(hour => hour.Count());
    #endregion

    #region count-by-key
    private static int LargestCount(int[] delays) =>
        delays.CountBy(d => d / 60).Max(hour => hour.Value);
    #endregion

    #region async-stream
    private static async IAsyncEnumerable<long> SquaresAsync(int n)
    {
        for (long x = 1; x <= n; x++)
        {
            await Task.CompletedTask; // the row is there already
            yield return x * x;
        }
    }

    private static async Task<long> SumAsync(int n)
    {
        var sum = 0L;
        await foreach (var square in SquaresAsync(n))
            sum += square;
        return sum;
    }
    #endregion

    public override string Pair => "03-generators";

    public override IReadOnlyList<Snippet> Snippets =>
    [
        Snippet.Of("sum-stored", () => SumStored(1_000_000)),
        Snippet.Of("sum-lazily", () => SumLazily(1_000_000)),
        Snippet.Of("own-iterator", () => SumOfSquares(1_000_000)),
        Snippet.Of("use-twice", AMillion, numbers => SumTwice(numbers)),
        Snippet.Of("mean-in-one-pass", AMillion, numbers => MeanInOnePass(numbers), mean => $"{mean:F1}"),
        Snippet.Of("worst-by-sorting", FlightDelays, delays => WorstBySorting(delays)),
        Snippet.Of("worst-by-heap", FlightDelays, delays => WorstByHeap(delays)),
        Snippet.Of("count-by-groups", FlightDelays, delays => LargestGroup(delays)),
        Snippet.Of("count-by-key", FlightDelays, delays => LargestCount(delays)),
        Snippet.Of("async-stream", () => SumAsync(1_000_000).GetAwaiter().GetResult()),
    ];

    private static IEnumerable<int> AMillion() => Enumerable.Range(1, 1_000_000);

    private static int[] FlightDelays() =>
        [.. File.ReadLines("exercises/data/flights20k.csv").Skip(1).Select(line => int.Parse(line.Split(',')[1]))];
}
