namespace Checker.Memory.Growths;

/// <summary>
/// The bytes of one call as its size doubles three times. Which law they follow is read from slopes, because a slope knows
/// nothing of what a call costs at any size:
/// <code>
/// law        bytes for each item more, from n to 2n, to 4n, to 8n
/// constant   0      0      0
/// √n         10     7      5         falls every time
/// n          8      8      8
/// n log n    48     52     56        rises by the same
/// n²         3,000  6,000  12,000    rises by more and more
/// </code>
/// </summary>
/// <param name="size">n.</param>
/// <param name="bytesAt">The bytes of one call with so many items. Each size is asked for once, and only when the law depends on it.</param>
internal sealed class Curve(int size, Func<int, long> bytesAt)
{
    /// <summary>Below, what is to be seen are an object's header and the first capacities of a library's lists.</summary>
    public const int FewestItems = 64;

    private const int Doublings = 3;

    /// <summary>What falls slower than that is called linear: √n falls to 0.71 in each doubling, n to the power of ¾ to 0.84.</summary>
    private const double Fall = 0.9;

    private readonly Dictionary<int, long> _bytes = [];
    private GrowthOrder? _order;

    public GrowthOrder Order => _order ??= Judge();

    /// <summary>The sizes that double, each with its bytes and with the price of each item beyond the size before.</summary>
    public IEnumerable<(int Items, long Bytes, double? PerItem)> Rows => Enumerable.Range(0, Doublings + 1).Select(step =>
        (size << step, BytesAt(size << step), step == 0 ? (double?)null : Slope(size << (step - 1), size << step)));

    private GrowthOrder Judge()
    {
        double[] slopes = [.. Enumerable.Range(0, Doublings).Select(step => Slope(size << step, size << (step + 1)))];
        if (slopes.All(slope => slope <= 0))
            return GrowthOrder.Constant;
        if ((slopes[1] <= Fall * slopes[0] && slopes[2] <= Fall * slopes[1]) || IsLessThanABitAnItem(slopes))
            return GrowthOrder.Sublinear;
        var trend = new Trend(slopes);
        if (trend.IsLevel)
            return GrowthOrder.Linear;
        if (trend.IsSteep)
            return trend.Order;
        var onTreads = new Trend(OnTreads());
        if (trend.Rises)
            return onTreads.RisesLike(trend) || new Trend(AtPowersOfTwo()).RisesLike(trend) ? trend.Order : GrowthOrder.Linear;
        // A step too many or too few has spoilt the doublings; the treads between do not know of it.
        return onTreads.Rises ? onTreads.Order : GrowthOrder.Linear;
    }

    /// <summary>A few bytes more at one size or another, such as a number that needs a digit more.</summary>
    private bool IsLessThanABitAnItem(double[] slopes) =>
        slopes.Any(slope => slope <= 0) && Slope(size, size << Doublings) < 1.0 / 8;

    /// <summary>
    /// Capacity makes stairs. A dictionary's grow by 2.08, so that what it costs in each doubling rises as slowly as n log n does.
    /// Between two steps it costs nothing: three short looks at different places see the tread at least once.
    /// </summary>
    private double[] OnTreads() =>
        [.. Enumerable.Range(0, Doublings).Select(step => Enumerable.Range(0, 3).Min(quarter =>
        {
            var from = (size + (quarter * (size / 4))) << step;
            return Slope(from, from + ((size / 16) << step));
        }))];

    /// <summary>
    /// A sort that fills lists at each of its levels costs nothing between two steps either. But lists take theirs at the powers of two,
    /// and no dictionary takes one there.
    /// </summary>
    private double[] AtPowersOfTwo()
    {
        var power = 1 << int.Log2(size);
        return [.. Enumerable.Range(0, Doublings).Select(step => Slope(power << step, (power << step) + ((power / 64) << step)))];
    }

    private double Slope(int from, int to) => (double)(BytesAt(to) - BytesAt(from)) / (to - from);

    private long BytesAt(int items)
    {
        if (!_bytes.TryGetValue(items, out var bytes))
            _bytes[items] = bytes = bytesAt(items);
        return bytes;
    }
}
