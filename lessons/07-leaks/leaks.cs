using System.Runtime.CompilerServices;

namespace Lessons;

public sealed class Leaks : Lesson
{
    private static readonly TimeSpan AnHour = TimeSpan.FromHours(1);

    #region closed-but-called
    private sealed class Feed
    {
        public event Action<int>? Landed;

        public int Listeners => Landed?.GetInvocationList().Length ?? 0;

        public void Publish(int delay) => Landed?.Invoke(delay); // [d]
    }

    private sealed class Widget
    {
        private readonly double[] _chart = new double[100_000]; // [a]

        public Widget(Feed feed) => feed.Landed += Show; // [b!]

        private void Show(int delay) => _chart[0] += delay; // [c]
    }

    private static Feed ADayAtTheFeed()
    {
        var feed = new Feed();
        _ = new Widget(feed);
        feed.Publish(33);
        return feed;
    }
    #endregion

    #region unsubscribed
    private sealed class PoliteWidget : IDisposable
    {
        private readonly double[] _chart = new double[100_000];
        private readonly Feed _feed;

        public PoliteWidget(Feed feed)
        {
            _feed = feed;
            _feed.Landed += Show;
        }

        public void Dispose() => _feed.Landed -= Show; // [a!]

        private void Show(int delay) => _chart[0] += delay;
    }

    private static Feed APoliteDay()
    {
        var feed = new Feed();
        using (new PoliteWidget(feed)) // [b]
            feed.Publish(33);
        return feed;
    }
    #endregion

    #region who-holds-it
    private static readonly Feed Live = new();

    private static string WhoHoldsAWidget() => string.Join(
        "\n-> ", Measure.Release(() => new Widget(Live)).Path!);
    #endregion

    #region shared-closure
    private static Func<double, bool> OutlierTest()
    {
        double[] delays = [.. Enumerable.Range(0, 100_000)];

        double Quantile(double share) =>
            delays[(int)(share * (delays.Length - 1))];

        var limit = Quantile(0.95);
        return delay => delay > limit;
    }
    #endregion

    #region own-scope
    private static Func<double, bool> OutlierTestAlone()
    {
        double[] delays = [.. Enumerable.Range(0, 100_000)];

        static double Quantile(double[] delays, double share) =>
            delays[(int)(share * (delays.Length - 1))];

        var limit = Quantile(delays, 0.95);
        return delay => delay > limit;
    }
    #endregion

    #region static-memo
    private sealed class Table
    {
        public double[] Rows { get; } = new double[100_000];
    }

    private static readonly Dictionary<Table, double> Means = [];

    private static double MeanOf(Table table)
    {
        if (!Means.TryGetValue(table, out var mean))
            Means[table] = mean = table.Rows.Average();
        return mean;
    }

    private static Table ATableWithAMemo()
    {
        var table = new Table();
        MeanOf(table);
        return table;
    }
    #endregion

    #region kept-error
    private static double Total(double[] rows, string cell) =>
        rows.Sum() + int.Parse(cell);

    private static List<Exception> ErrorsOfAFile()
    {
        var errors = new List<Exception>();
        try
        {
            Total(new double[100_000], "n/a");
        }
        catch (FormatException error)
        {
            errors.Add(error);
        }

        return errors;
    }
    #endregion

    #region dropped-timer
    private static void DropATimer(Action refresh) =>
        _ = new Timer(_ => refresh(), null, AnHour, AnHour);

    private static void DropAnotherTimer(Action refresh) =>
        _ = TimeProvider.System.CreateTimer(
            _ => refresh(), null, AnHour, AnHour);
    #endregion

    // The compiler's analyzers would have found it; here it is what the page shows.
#pragma warning disable CA1001
    #region undisposed-timer
    private sealed class Job
    {
        private readonly double[] _rows = new double[100_000];
        private readonly Timer _timer;

        public Job() =>
            _timer = new Timer(_ => Refresh(), null, AnHour, AnHour);

        private void Refresh() => _rows[0]++;
    }
    #endregion
#pragma warning restore CA1001

    public override string Pair => "07-leaks";

    public override IReadOnlyList<Snippet> Snippets =>
    [
        Snippet.Keeping("closed-but-called", ADayAtTheFeed, feed => $"listeners: {feed.Listeners}"),
        Snippet.Keeping("unsubscribed", APoliteDay, feed => $"listeners: {feed.Listeners}"),
        Snippet.Showing("who-holds-it", WhoHoldsAWidget),
        Snippet.Keeping("shared-closure", OutlierTest, isOutlier => $"96,000 is an outlier: {isOutlier(96_000)}"),
        Snippet.Keeping("own-scope", OutlierTestAlone, isOutlier => $"96,000 is an outlier: {isOutlier(96_000)}"),
        Snippet.Showing("static-memo", () => WhoHolds(ATableWithAMemo)),
        Snippet.Keeping("kept-error", ErrorsOfAFile, errors => errors[0].Message),
        Snippet.Showing("dropped-timer", () => $"after a collection: new Timer {Fate(DropATimer)}, TimeProvider {Fate(DropAnotherTimer)}"),
        Snippet.Showing("undisposed-timer", () => WhoHolds(() => new Job())),
    ];

    private static string WhoHolds(Func<object> make) => string.Join("\n-> ", Measure.Release(make).Path ?? ["nobody"]);

    private static string Fate(Action<Action> start)
    {
        var callback = Started(start);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        return callback.IsAlive ? "still there" : "gone";
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Started(Action<Action> start)
    {
        Action refresh = new List<int>().Clear;
        start(refresh);
        return new WeakReference(refresh);
    }
}
