// Caught by: Gives_the_widest_gap_that_two_bytes_can_have
// The difference of two bytes is put into a byte, as NumPy does it: right until they are more than 127 apart.
namespace NumericTypes.Exercise2;

public static class Thermometers
{
    public static double Mean(sbyte[] degrees)
    {
        long sum = 0;
        foreach (var reading in degrees)
            sum += reading;
        return degrees.Length == 0 ? 0 : (double)sum / degrees.Length;
    }

    public static int LargestGap(sbyte[] degrees, sbyte[] others)
    {
        var largest = 0;
        for (var row = 0; row < degrees.Length; row++)
        {
            var difference = (sbyte)(degrees[row] - others[row]);
            largest = Math.Max(largest, Math.Abs((int)difference));
        }

        return largest;
    }
}
