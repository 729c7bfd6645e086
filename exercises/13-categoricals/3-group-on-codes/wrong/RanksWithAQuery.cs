// Caught by: Groups_without_allocating
// The totals are added up in place; to find the largest of two hundred, a query is shorter than a loop.
namespace Categoricals.Exercise3;

public static class DelaysByOrigin
{
    public static string? Summarise(CodedFlights flights, int minFlights, Span<DelayTotal> totals)
    {
        totals.Clear();
        for (var row = 0; row < flights.Codes.Length; row++)
        {
            ref var total = ref totals[flights.Codes[row]];
            total = new DelayTotal(total.Minutes + flights.Delays[row], total.Flights + 1);
        }

        var means = totals.ToArray();
        var worst = Enumerable.Range(0, means.Length)
            .Where(code => means[code].Flights >= minFlights)
            .Select(code => (int?)code)
            .MaxBy(code => means[code!.Value].Mean);
        return worst is { } place ? flights.Airports[place] : null;
    }
}
