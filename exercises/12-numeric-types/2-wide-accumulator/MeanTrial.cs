using Data;

namespace NumericTypes.Exercise2;

public sealed class MeanTrial : Trial<sbyte[], double>
{
    public override int Size => 5_000;

    public override double Tolerance => 1e-12;

    public override sbyte[] Input(Seed seed, int size) => [.. Synth.Column(seed, size, below: 140).Select(degrees => (sbyte)(degrees - 40))];

    protected override double Run(sbyte[] degrees) => Thermometers.Mean(degrees);
}
