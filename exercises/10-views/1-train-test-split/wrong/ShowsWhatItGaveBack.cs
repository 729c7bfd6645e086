// Caught by: Copies_no_flight
// A copy in a rented array, returned at once: the spans still show it, until somebody else rents the array. The pool keeps it, flights included.
using System.Buffers;
using Data;

namespace Views.Exercise1;

public static class TrainTestSplit
{
    public static Split Of(Flight[] flights, int trainPercent)
    {
        var cut = (int)((long)flights.Length * trainPercent / 100);
        var copy = ArrayPool<Flight>.Shared.Rent(flights.Length);
        flights.CopyTo(copy, 0);
        ArrayPool<Flight>.Shared.Return(copy);
        return new Split(copy.AsSpan(0, cut), copy.AsSpan(cut, flights.Length - cut));
    }
}
