using Checker.Memory.Tests.Types.Made;

namespace Checker.Memory.Tests.Types.Renumbered;

/// <summary>Makes a few objects of the type of which its input has as many as you like.</summary>
public static class Copies
{
    public const int Times = 100;

    public static Station[] Of(Station[] stations)
    {
        var copies = new Station[Times];
        for (var at = 0; at < Times; at++)
            copies[at] = new Station(stations[at].Number + 1);
        return copies;
    }
}

public sealed class CopiesTrial : Trial<Station[], Station[]>
{
    public override int Size => Copies.Times;

    public override Station[] Input(Seed seed, int size) => [.. Enumerable.Range(0, size).Select(number => new Station(number))];

    protected override Station[] Run(Station[] input) => Copies.Of(input);
}
