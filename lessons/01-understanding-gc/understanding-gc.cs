namespace Lessons;

public sealed class UnderstandingGc : Lesson
{
    #region collect-and-keep
    private static List<double[]> LoadMonth()
    {
        var loaded = new List<double[]>();
        for (var day = 0; day < 30; day++)
        {
            loaded.Add(ReadDay(day)); // [a]
            GC.Collect(); // "keeps memory low"
        }

        return loaded;
    }
    #endregion

    #region keep-the-means
    private static List<double> MeansOfMonth()
    {
        var means = new List<double>(); // [a]
        for (var day = 0; day < 30; day++)
            means.Add(ReadDay(day).Average()); // [b]
        return means;
    }
    #endregion

    #region drop-chain
    private static WeakReference DropChain()
    {
        var first = new Node();
        first.Next = new Node();
        return new WeakReference(first);
    }
    #endregion

    #region drop-cycle
    private static WeakReference DropCycle()
    {
        var first = new Node();
        first.Next = new Node { Next = first };
        return new WeakReference(first);
    }
    #endregion

    #region generations
    private static int[] Generations()
    {
        var day = new double[1_440];
        var born = GC.GetGeneration(day);
        GC.Collect();
        var survivor = GC.GetGeneration(day);
        GC.Collect();
        var elder = GC.GetGeneration(day);
        var large = GC.GetGeneration(new double[1_000_000]);
        return [born, survivor, elder, large];
    }
    #endregion

    #region sizes
    private static long[] Sizes() =>
    [
        BytesOf(() => (object)1),
        BytesOf(() => (object)1.5),
        BytesOf(() => new byte[1]),
        BytesOf(() => new byte[9]),
        BytesOf(() => new string('x', 1)),
        BytesOf(() => new List<int>()),
    ];

    private static long BytesOf(Func<object> make)
    {
        make();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var made = make();
        var after = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(made);
        return after - before;
    }
    #endregion

    #region rows-as-objects
    private sealed record Row(int Sensor, double Celsius);

    private static Row[] Rows() =>
        [.. Enumerable.Range(0, 1_000)
            .Select(i => new Row(i % 8, i / 10.0))];
    #endregion

    #region rows-in-one-array
    private readonly record struct Reading(int Sensor, double Celsius);

    private static Reading[] Readings() =>
        [.. Enumerable.Range(0, 1_000)
            .Select(i => new Reading(i % 8, i / 10.0))];
    #endregion

    #region large-from
    private static int[] GenerationsAtBirth() =>
    [
        GC.GetGeneration(new byte[84_975]),
        GC.GetGeneration(new byte[84_976]),
        GC.GetGeneration(new double[1_000]),
        GC.GetGeneration(new double[10_622]),
    ];
    #endregion

    #region grown-dictionary
    private static Dictionary<int, int> Sevens()
    {
        var sevens = new Dictionary<int, int>();
        for (var i = 0; i < 100_000; i++)
            sevens[i] = i * 7;
        return sevens;
    }
    #endregion

    #region sized-dictionary
    private static Dictionary<int, int> SevensInOneGo()
    {
        var sevens = new Dictionary<int, int>(100_000);
        for (var i = 0; i < 100_000; i++)
            sevens[i] = i * 7;
        return sevens;
    }
    #endregion

    #region born-frozen
    private static int[] GenerationsOfTexts() =>
    [
        GC.GetGeneration("delay"),
        GC.GetGeneration(new string('-', 5)),
    ];
    #endregion

    public override string Pair => "01-understanding-gc";

    public override IReadOnlyList<Snippet> Snippets =>
    [
        // Its collections let finalizers run, which allocate beside it: what it keeps can be told, what it allocates cannot.
        new Snippet("collect-and-keep", () => new Entry($"{LoadMonth().Count} days", Retained: Answer.Retains(LoadMonth)))
            .Watching("days read", LoadMonth),
        Snippet.Keeping("keep-the-means", MeansOfMonth, means => $"{means.Count} means")
            .Watching("days read", MeansOfMonth),
        Snippet.Showing("drop-chain", () => InMemoryAfter(DropChain)),
        Snippet.Showing("drop-cycle", () => InMemoryAfter(DropCycle)),
        Snippet.Showing("generations", Generations),
        Snippet.Showing("sizes", Sizes),
        Snippet.Keeping("rows-as-objects", Rows, rows => $"mean: {rows.Average(row => row.Celsius):F2}"),
        Snippet.Keeping("rows-in-one-array", Readings, rows => $"mean: {rows.Average(row => row.Celsius):F2}"),
        Snippet.Showing("large-from", GenerationsAtBirth),
        Snippet.Showing("born-frozen", GenerationsOfTexts),
        Snippet.Keeping("grown-dictionary", Sevens, sevens => $"{sevens.Count} items"),
        Snippet.Keeping("sized-dictionary", SevensInOneGo, sevens => $"{sevens.Count} items"),
    ];

    private static double[] ReadDay(int day)
    {
        var readings = new double[1_440];
        Array.Fill(readings, 10 + day);
        Timeline.Step();
        return readings;
    }

    private static string InMemoryAfter(Func<WeakReference> drop)
    {
        GC.Collect();
        WeakReference[] dropped = [.. Enumerable.Range(0, 1_000).Select(_ => drop())];
        var before = dropped.Count(node => node.IsAlive);
        GC.Collect();
        return $"{before} of 1000 still in memory; after a collection: {dropped.Count(node => node.IsAlive)}";
    }

    private sealed class Node
    {
        public Node? Next { get; set; }
    }
}
