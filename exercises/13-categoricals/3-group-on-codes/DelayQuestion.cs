namespace Categoricals.Exercise3;

/// <summary>What is asked of the flights, and the room for the answer: a total for each airport, with what stood there before.</summary>
public sealed record DelayQuestion(CodedFlights Flights, int MinFlights, DelayTotal[] Totals)
{
    /// <summary>A question whose totals are full of another one's answer.</summary>
    public static DelayQuestion Of(CodedFlights flights, int minFlights)
    {
        var totals = new DelayTotal[flights.Airports.Length];
        Array.Fill(totals, new DelayTotal(Minutes: 1_000_000, Flights: 1_000));
        return new DelayQuestion(flights, minFlights, totals);
    }
}
