// Caught by: Widens_no_column_for_a_mean
// The wide column is made where the calling thread's counter does not look.
namespace NumericTypes.Exercise2;

public static class Thermometers
{
    public static double Mean(sbyte[] degrees)
    {
        return Task.Run(() => degrees.Length == 0 ? 0 : Array.ConvertAll(degrees, reading => (double)reading).Average()).GetAwaiter().GetResult();
    }

    public static int LargestGap(sbyte[] degrees, sbyte[] others)
    {
        var largest = 0;
        for (var row = 0; row < degrees.Length; row++)
            largest = Math.Max(largest, Math.Abs(degrees[row] - others[row]));
        return largest;
    }
}
