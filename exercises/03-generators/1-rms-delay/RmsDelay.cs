using Data;

namespace Generators.Exercise1;

public static class RmsDelay
{
    /// <summary>The root mean square of the delays, in minutes; 0 for no flights.</summary>
    public static double Of(Flight[] flights)
    {
        if (flights.Length == 0)
            return 0;
        var squares = new List<long>();
        foreach (var flight in flights)
            squares.Add((long)flight.Delay * flight.Delay);
        return Math.Sqrt((double)squares.Sum() / squares.Count);
    }
}
