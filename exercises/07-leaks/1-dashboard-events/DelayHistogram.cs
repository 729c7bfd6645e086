namespace Leaks.Exercise1;

/// <summary>Counts delays by the minute: 8 KB, however many landings there are.</summary>
public sealed class DelayHistogram
{
    private const int Earliest = -240;

    private readonly int[] _landings = new int[2_000];

    public int Count { get; private set; }

    /// <summary>Half of the delays are this long or shorter; null where there is none.</summary>
    public int? Median
    {
        get
        {
            var seen = 0;
            for (var place = 0; Count > 0; place++)
            {
                seen += _landings[place];
                if (2 * seen >= Count)
                    return place + Earliest;
            }

            return null;
        }
    }

    public void Add(int delay)
    {
        Count++;
        _landings[Math.Clamp(delay - Earliest, 0, _landings.Length - 1)]++;
    }
}
