// Caught by: Builds_no_list_of_squares
// A list of the right size from the start outgrows no array, which feels like the fix: it is still a list.
using Data;

namespace Generators.Exercise1;

public static class RmsDelay
{
    public static double Of(Flight[] flights)
    {
        if (flights.Length == 0)
            return 0;
        var squares = new List<long>(flights.Length);
        foreach (var flight in flights)
            squares.Add((long)flight.Delay * flight.Delay);
        return Math.Sqrt((double)squares.Sum() / squares.Count);
    }
}
