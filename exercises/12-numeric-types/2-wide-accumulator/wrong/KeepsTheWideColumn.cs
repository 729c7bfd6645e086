// Caught by: Keeps_nothing_for_the_next_mean
// One wide column for all calls, as long as the longest of them: no call pays for it any more, and it is never given back.
namespace NumericTypes.Exercise2;

public static class Thermometers
{
    private static double[] _wide = [];

    public static double Mean(sbyte[] degrees)
    {
        if (_wide.Length < degrees.Length)
            _wide = new double[degrees.Length];
        var sum = 0.0;
        for (var row = 0; row < degrees.Length; row++)
            _wide[row] = degrees[row];
        for (var row = 0; row < degrees.Length; row++)
            sum += _wide[row];
        return degrees.Length == 0 ? 0 : sum / degrees.Length;
    }

    public static int LargestGap(sbyte[] degrees, sbyte[] others)
    {
        var largest = 0;
        for (var row = 0; row < degrees.Length; row++)
            largest = Math.Max(largest, Math.Abs(degrees[row] - others[row]));
        return largest;
    }
}
