using System.Collections.Immutable;
using System.Text;

namespace Checker.Memory.Tests.Growths;

/// <summary>Real code, by the law that its allocation follows.</summary>
public static class Laws
{
    public static IReadOnlyDictionary<string, (GrowthOrder Order, Func<int[], object?> Run)> All { get; } =
        new Dictionary<string, (GrowthOrder, Func<int[], object?>)>
        {
            ["nothing"] = (GrowthOrder.Constant, numbers => numbers),
            ["a buffer"] = (GrowthOrder.Constant, _ => new byte[4_096]),
            ["a query that sums"] = (GrowthOrder.Constant, numbers => numbers.Where(number => number > 0).Select(number => number / 2.0).Sum() > 0 ? numbers : null),
            ["a table of a hundred groups"] = (GrowthOrder.Constant, numbers => numbers.Aggregate(new int[100], (table, number) => { table[number % 100]++; return table; })),

            ["an array of the root"] = (GrowthOrder.Sublinear, numbers => new long[(int)Math.Sqrt(numbers.Length)]),
            ["an array of the power of three quarters"] = (GrowthOrder.Sublinear, numbers => new long[(int)Math.Pow(numbers.Length, 0.75)]),
            ["a path of log n nodes"] = (GrowthOrder.Sublinear, numbers => Path(numbers.Length)),
            ["log n paths of log n nodes"] = (GrowthOrder.Sublinear, numbers => Halves(numbers.Length).Select(Path).ToHashSet()),

            ["an array"] = (GrowthOrder.Linear, numbers => new long[numbers.Length]),
            ["a bit for each"] = (GrowthOrder.Linear, numbers => new System.Collections.BitArray(numbers.Length)),
            ["an array and a large buffer"] = (GrowthOrder.Linear, numbers => (new byte[100_000], new int[numbers.Length])),
            ["a list that grows"] = (GrowthOrder.Linear, numbers => Listed(numbers)),
            ["a list of every third"] = (GrowthOrder.Linear, numbers => numbers.Where((_, at) => at % 3 == 0).ToList()),
            ["a queue of objects"] = (GrowthOrder.Linear, Queued),
            ["a dictionary that grows"] = (GrowthOrder.Linear, numbers => Counted(numbers)),
            ["a dictionary made with its capacity"] = (GrowthOrder.Linear, numbers => Enumerable.Range(0, numbers.Length).ToDictionary(at => at)),
            ["groups of ten"] = (GrowthOrder.Linear, numbers => Enumerable.Range(0, numbers.Length).GroupBy(at => at / 10).ToList()),
            ["a text that is built"] = (GrowthOrder.Linear, numbers => numbers.Aggregate(new StringBuilder(), (text, number) => text.Append((char)('a' + (number % 26)))).ToString()),
            ["numbers as strings"] = (GrowthOrder.Linear, numbers => Array.ConvertAll(numbers, number => (number % 100_000).ToString("D5"))),
            ["a query that sorts"] = (GrowthOrder.Linear, numbers => numbers.Order().ToArray()),

            ["a merge sort that copies its halves"] = (GrowthOrder.Linearithmic, Merged),
            ["a merge sort that fills lists"] = (GrowthOrder.Linearithmic, numbers => MergedLists([.. numbers])),
            ["a merge sort beside a dictionary"] = (GrowthOrder.Linearithmic, numbers => (Merged(numbers), Counted(numbers))),
            ["a tree that copies its paths"] = (GrowthOrder.Linearithmic, numbers => numbers.Aggregate(ImmutableSortedSet<int>.Empty, (set, number) => set.Add(number))),
            ["a list that copies its paths"] = (GrowthOrder.Linearithmic, numbers => numbers.Aggregate(ImmutableList<int>.Empty, (list, number) => list.Add(number))),
            ["a sort by passes"] = (GrowthOrder.Linearithmic, numbers => Halves(numbers.Length).Aggregate(numbers, (sorted, _) => sorted.ToArray())),
            ["strings as long as the logarithm"] = (GrowthOrder.Linearithmic, numbers => Enumerable.Range(1, numbers.Length).Select(at => new string('x', 8 * int.Log2(at))).ToArray()),

            ["a text that is concatenated"] = (GrowthOrder.Steeper, numbers => numbers.Aggregate("", (text, _) => text + "x")),
            ["an array that is extended"] = (GrowthOrder.Steeper, numbers => numbers.Aggregate(Array.Empty<int>(), (all, number) => [.. all, number])),
            ["a pair for every two"] = (GrowthOrder.Steeper, numbers => new byte[numbers.Length, numbers.Length]),
            ["a root for each"] = (GrowthOrder.Steeper, numbers => new int[numbers.Length * (int)Math.Sqrt(numbers.Length)]),
            ["a dictionary, and a prefix for every ten"] = (GrowthOrder.Steeper, numbers => (Counted(numbers), Enumerable.Range(0, numbers.Length / 10).Aggregate(numbers, (_, at) => numbers[..(10 * at)]))),
        };

    private static object? Path(int items)
    {
        object?[]? node = null;
        for (var left = items; left > 0; left /= 2)
            node = [node];
        return node;
    }

    private static IEnumerable<int> Halves(int items)
    {
        for (var left = items; left > 1; left = (left + 1) / 2)
            yield return left;
    }

    private static List<int> Listed(IEnumerable<int> numbers)
    {
        var list = new List<int>();
        foreach (var number in numbers)
            list.Add(number);
        return list;
    }

    private static Queue<object> Queued(int[] numbers)
    {
        var queue = new Queue<object>();
        foreach (var number in numbers)
            queue.Enqueue(number);
        return queue;
    }

    private static Dictionary<int, int> Counted(int[] numbers)
    {
        var places = new Dictionary<int, int>();
        for (var at = 0; at < numbers.Length; at++)
            places.Add(at, numbers[at]);
        return places;
    }

    private static int[] Merged(int[] numbers)
    {
        if (numbers.Length < 2)
            return numbers;
        var (left, right) = (Merged(numbers[..(numbers.Length / 2)]), Merged(numbers[(numbers.Length / 2)..]));
        var (l, r) = (0, 0);
        for (var at = 0; at < numbers.Length; at++)
            numbers[at] = r == right.Length || (l < left.Length && left[l] <= right[r]) ? left[l++] : right[r++];
        return numbers;
    }

    private static List<int> MergedLists(List<int> numbers)
    {
        if (numbers.Count < 2)
            return numbers;
        var (left, right) = (MergedLists(Listed(numbers.Take(numbers.Count / 2))), MergedLists(Listed(numbers.Skip(numbers.Count / 2))));
        var (l, r) = (0, 0);
        var merged = new List<int>();
        while (l < left.Count || r < right.Count)
            merged.Add(r == right.Count || (l < left.Count && left[l] <= right[r]) ? left[l++] : right[r++]);
        return merged;
    }
}
