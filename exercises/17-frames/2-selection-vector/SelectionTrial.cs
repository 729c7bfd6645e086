using Data;

namespace Frames.Exercise2;

/// <summary>Selects the flights that were late and short.</summary>
public sealed class SelectionTrial : Trial<Filter, Selected>
{
    internal static Condition Late => new(FlightField.Delay, AtLeast: 15, AtMost: int.MaxValue);

    internal static Condition Short => new(FlightField.Distance, AtLeast: 0, AtMost: 800);

    public override int Size => 6_000;

    public override Filter Input(Seed seed, int size) => new(FlightColumns.Of(Flights.Sample(seed, size)), Late, Short);

    protected override Selected Run(Filter filter)
    {
        var selection = Selection.All(filter.Table).Where(filter.Conditions);
        return new Selected(selection, selection.MinutesLate);
    }
}
