namespace Checker.Benchmarks.Cost;

/// <summary>
/// Objects that live while the engine is timed: each heap graph has to tell of all of them.
/// <code>
/// Ballast[] -> Ballast -> int[]
///              Ballast -> int[]
/// </code>
/// </summary>
internal sealed class Ballast
{
    private readonly int[] _load = new int[1];

    public static Ballast[] Of(int objects)
    {
        var ballast = new Ballast[objects / 2];
        for (var place = 0; place < ballast.Length; place++)
            ballast[place] = new Ballast();
        return ballast;
    }

    public int Weight => _load.Length;
}
