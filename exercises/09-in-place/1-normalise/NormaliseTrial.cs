using Data;

namespace InPlace.Exercise1;

public sealed class NormaliseTrial : Trial<Columns, Columns>
{
    public override int Size => 5_000;

    public override double Tolerance => 1e-6;

    public override Columns Input(Seed seed, int size)
    {
        // The sensor reports sixteenths of a degree: a double holds them exactly, so any order of adding gives the same sum.
        double[] readings = [.. Synth.Column(seed, size, below: 600).Select(sixteenths => (sixteenths - 100) / 16.0)];
        var room = size + 1 + (int)(seed.Value % 8);
        return new Columns(readings, Scores: Synth.Numbers(seed, room));
    }

    protected override Columns Run(Columns columns)
    {
        Normalise.Into(columns.Readings, columns.Scores);
        return columns;
    }
}
