using Data;

namespace Welcome.Exercise1;

public sealed class LateFlightsTrial : Trial<Flight[], int>
{
    public override int Size => 5_000;

    public override Flight[] Input(Seed seed, int size) => Flights.Sample(seed, size);

    protected override int Run(Flight[] flights) => LateFlights.Count(flights);
}
