// Caught by: Copies_no_flight
// The large part is a view; the small one is copied, for what are a few flights.
using Data;

namespace Views.Exercise1;

public static class TrainTestSplit
{
    public static Split Of(Flight[] flights, int trainPercent)
    {
        var cut = (int)((long)flights.Length * trainPercent / 100);
        return new Split(flights.AsSpan(0, cut), flights.Skip(cut).ToArray());
    }
}
