using Data;

namespace Profiling.Exercise1;

/// <summary>The meter on code that allocates nothing: whatever is left is the meter's own.</summary>
public sealed class OwnCostTrial : Trial<Action, Metered>
{
    public override int Size => 1_000;

    public override Action Input(Seed seed, int size)
    {
        var delays = Synth.Column(seed, size, below: 120);
        long total = 0;
        return () =>
        {
            foreach (var delay in delays)
                total += delay;
        };
    }

    protected override Metered Run(Action work) => AllocationMeter.Of(work);
}
