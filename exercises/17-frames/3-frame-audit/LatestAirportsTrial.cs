namespace Frames.Exercise3;

public sealed class LatestAirportsTrial : Trial<FlightCsv, AirportDelay[]>
{
    public override int Size => 1_000;

    public override double Tolerance => 1e-9;

    public override FlightCsv Input(Seed seed, int size) => FlightCsv.Of(seed, size);

    protected override AirportDelay[] Run(FlightCsv file) => LatestAirports.In(file.Text, file.MinFlights, file.Most);
}
