// Caught by: Trains_with_the_first_flights_and_tests_with_the_others
// Everybody splits at 80 percent, so that is what it says.
using Data;

namespace Views.Exercise1;

public static class TrainTestSplit
{
    public static Split Of(Flight[] flights, int trainPercent)
    {
        var cut = flights.Length / 5 * 4;
        return new Split(flights.AsSpan(0, cut), flights.AsSpan(cut));
    }
}
