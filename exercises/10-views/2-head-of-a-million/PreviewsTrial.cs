using Data;

namespace Views.Exercise2;

public sealed class PreviewsTrial : Trial<IReadOnlyList<LoadedTable>, IReadOnlyList<Preview>>
{
    public const int Files = 12;

    /// <summary>Flights in all files together.</summary>
    public override int Size => 6_000;

    public override IReadOnlyList<LoadedTable> Input(Seed seed, int size)
    {
        var flights = Flights.Sample(seed, size);
        return [.. Enumerable.Range(0, Files).Select(file => Table(file, flights[(file * size / Files)..((file + 1) * size / Files)]))];
    }

    protected override IReadOnlyList<Preview> Run(IReadOnlyList<LoadedTable> tables) => Previews.Of(tables);

    internal static LoadedTable Table(int file, Flight[] flights) => new(
        $"flights-{file + 1:00}.csv",
        Array.ConvertAll(flights, flight => new FlightRow(flight.Date, flight.Delay, flight.Distance)));
}
