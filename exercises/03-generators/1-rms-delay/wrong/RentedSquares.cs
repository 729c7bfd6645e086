// Caught by: Builds_no_list_of_squares
// A rented buffer looks free, because the pool keeps it from call to call; the squares are stored all the same.
using System.Buffers;
using Data;

namespace Generators.Exercise1;

public static class RmsDelay
{
    public static double Of(Flight[] flights)
    {
        if (flights.Length == 0)
            return 0;
        var squares = ArrayPool<long>.Shared.Rent(flights.Length);
        long sum = 0;
        for (var i = 0; i < flights.Length; i++)
            squares[i] = (long)flights[i].Delay * flights[i].Delay;
        for (var i = 0; i < flights.Length; i++)
            sum += squares[i];
        ArrayPool<long>.Shared.Return(squares);
        return Math.Sqrt((double)sum / flights.Length);
    }
}
