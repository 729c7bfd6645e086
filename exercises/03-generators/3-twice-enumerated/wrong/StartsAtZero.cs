// Caught by: Copes_with_no_flights_one_flight_all_early_and_all_alike
// A maximum that starts at zero is never below it: on a day when every flight is early, the longest delay is wrong.
namespace Generators.Exercise3;

public static class DelaySummary
{
    public static DelayFigures Of(FlightFile file)
    {
        using var rows = file.Open();
        long sum = 0, squares = 0;
        int count = 0, longest = 0;
        while (rows.Read())
        {
            var delay = rows.Number("delay");
            count++;
            sum += delay;
            squares += (long)delay * delay;
            longest = Math.Max(longest, delay);
        }

        if (count == 0)
            return default;
        var mean = (double)sum / count;
        return new DelayFigures(count, mean, Math.Sqrt((squares - sum * mean) / count), longest);
    }
}
