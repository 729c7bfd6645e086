// Caught by: Copies_no_flight
// These are the brackets of Python's slices, and on an array they make a new array.
using Data;

namespace Views.Exercise1;

public static class TrainTestSplit
{
    public static Split Of(Flight[] flights, int trainPercent)
    {
        var cut = (int)((long)flights.Length * trainPercent / 100);
        return new Split(flights[..cut], flights[cut..]);
    }
}
