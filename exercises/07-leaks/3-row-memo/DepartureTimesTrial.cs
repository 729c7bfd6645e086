namespace Leaks.Exercise3;

public sealed class DepartureTimesTrial : Trial<FlightFile, UtcReport>
{
    public override int Size => 2_000;

    public override FlightFile Input(Seed seed, int size) => FlightFile.Of(seed, size);

    protected override UtcReport Run(FlightFile file) => new(DepartureTimes.InUtc(file.Lines, file.Registry), file.Registry.AskedAgain);
}
