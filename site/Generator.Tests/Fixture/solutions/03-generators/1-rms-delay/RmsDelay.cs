namespace Exercises.Generators;

public static class RmsDelay
{
    public static double Of(Flight[] flights)
    {
        long total = 0;
        foreach (var flight in flights)
            total += (long)flight.Delay * flight.Delay;
        return Math.Sqrt((double)total / flights.Length);
    }
}
