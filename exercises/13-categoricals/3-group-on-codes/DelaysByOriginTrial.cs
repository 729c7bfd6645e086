using Data;

namespace Categoricals.Exercise3;

public sealed class DelaysByOriginTrial : Trial<DelayQuestion, DelayReport>
{
    public override int Size => 5_000;

    public override DelayQuestion Input(Seed seed, int size)
    {
        var flights = Flights.Sample(seed, size);
        var airports = flights.Select(flight => flight.Origin).Distinct().ToArray();
        var codeOf = airports.Index().ToDictionary(airport => airport.Item, airport => (byte)airport.Index);
        return DelayQuestion.Of(
            new CodedFlights([.. flights.Select(flight => codeOf[flight.Origin])], airports, [.. flights.Select(flight => flight.Delay)]), minFlights: 50);
    }

    protected override DelayReport Run(DelayQuestion question) =>
        new(DelaysByOrigin.Summarise(question.Flights, question.MinFlights, question.Totals), question.Totals);
}
