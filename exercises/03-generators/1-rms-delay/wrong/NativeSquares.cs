// Caught by: Builds_no_list_of_squares
// Native memory is not counted by the collector: the list is as large as ever, and nobody sees it.
using System.Runtime.InteropServices;
using Data;

namespace Generators.Exercise1;

public static unsafe class RmsDelay
{
    public static double Of(Flight[] flights)
    {
        if (flights.Length == 0)
            return 0;
        var squares = (long*)NativeMemory.Alloc((nuint)flights.Length, sizeof(long));
        long sum = 0;
        for (var i = 0; i < flights.Length; i++)
            squares[i] = (long)flights[i].Delay * flights[i].Delay;
        for (var i = 0; i < flights.Length; i++)
            sum += squares[i];
        NativeMemory.Free(squares);
        return Math.Sqrt((double)sum / flights.Length);
    }
}
