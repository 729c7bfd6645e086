using Data;

namespace InPlace.Exercise3;

public sealed class RankByDelayTrial : Trial<Table, Ranking>
{
    public override int Size => 2_000;

    public override Table Input(Seed seed, int size)
    {
        int[] delays = [.. Flights.Sample(seed, size).Select(flight => flight.Delay)];
        var used = Synth.Column(seed, size + 1 + (int)(seed.Value % 8), below: int.MaxValue);
        return new Table(delays, Keys: [.. used.Select(old => (long)old)], Order: used);
    }

    protected override Ranking Run(Table table)
    {
        RankByDelay.Into(table.Delays, table.Keys, table.Order);
        return new Ranking(table.Delays, table.Order);
    }
}
