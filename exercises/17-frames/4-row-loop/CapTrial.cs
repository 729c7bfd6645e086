namespace Frames.Exercise4;

public sealed class CapTrial : Trial<CapQuestion, Capped>
{
    public override int Size => 2_000;

    public override CapQuestion Input(Seed seed, int size) =>
        new(FlightFrame.Of(seed, size), Most: 60);

    protected override Capped Run(CapQuestion question) => new(Punctuality.Cap(question.Flights, question.Most), question.Flights);
}
