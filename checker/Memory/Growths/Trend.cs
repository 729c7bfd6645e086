namespace Checker.Memory.Growths;

/// <summary>How three slopes follow each other, each at twice the items of the one before.</summary>
internal sealed class Trend(double[] slopes)
{
    /// <summary>A change of less than this share is a matter of chance: n log n rises by 5 % of its slope at a million items, and by more below.</summary>
    private const double Chance = 0.01;

    /// <summary>Of n log n each rise is as large as the one before; n to the power of 1.5 makes it 1.41 times as large, n² twice.</summary>
    private const double LeastRise = 0.7;
    private const double MostRise = 1.2;

    /// <summary>No stairs of a library's do this: what nearly doubles with each two doublings needs no further look.</summary>
    private const double Steep = 1.9;

    private readonly double _first = slopes[1] - slopes[0];
    private readonly double _second = slopes[2] - slopes[1];

    public bool IsLevel => Math.Abs(_first) <= Chance * Math.Abs(slopes[0]) && Math.Abs(_second) <= Chance * Math.Abs(slopes[1]);

    public bool Rises => _first > Chance * Math.Abs(slopes[0]) && _second > Chance * Math.Abs(slopes[1]) && _second >= LeastRise * _first;

    public bool IsSteep => Rises && slopes[0] > 0 && slopes[2] >= Steep * slopes[0];

    /// <summary>Of slopes that rise.</summary>
    public GrowthOrder Order => _second <= MostRise * _first ? GrowthOrder.Linearithmic : GrowthOrder.Steeper;

    /// <summary>At least half as much as the other.</summary>
    public bool RisesLike(Trend other) => slopes[2] - slopes[0] >= (other._first + other._second) / 2;
}
