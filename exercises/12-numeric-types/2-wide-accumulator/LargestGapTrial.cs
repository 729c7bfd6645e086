using Data;

namespace NumericTypes.Exercise2;

/// <summary>One thermometer hangs in the boiler room, from 40 to 99 degrees; the other outside, from -20 to 19.</summary>
public sealed class LargestGapTrial : Trial<ThermometerPair, int>
{
    public override int Size => 5_000;

    public override ThermometerPair Input(Seed seed, int size) => new(
        [.. Synth.Column(seed, size, below: 60).Select(degrees => (sbyte)(degrees + 40))],
        [.. Synth.Column(new Seed(seed.Value + 1), size, below: 40).Select(degrees => (sbyte)(degrees - 20))]);

    protected override int Run(ThermometerPair pair) => Thermometers.LargestGap(pair.Degrees, pair.Others);
}
