// Caught by: Stores_no_column_and_no_cells
// The column is still stored, in an array that the pool keeps from call to call.
using System.Buffers;

namespace Generators.Exercise3;

public static class DelaySummary
{
    public static DelayFigures Of(FlightFile file)
    {
        var delays = ArrayPool<int>.Shared.Rent(64);
        var count = 0;
        using (var rows = file.Open())
        {
            while (rows.Read())
            {
                if (count == delays.Length)
                {
                    var larger = ArrayPool<int>.Shared.Rent(2 * count);
                    delays.CopyTo(larger, 0);
                    ArrayPool<int>.Shared.Return(delays);
                    delays = larger;
                }

                delays[count++] = rows.Number("delay");
            }
        }

        long sum = 0;
        var longest = int.MinValue;
        for (var i = 0; i < count; i++)
        {
            sum += delays[i];
            longest = Math.Max(longest, delays[i]);
        }

        var mean = (double)sum / count;
        var squares = 0.0;
        for (var i = 0; i < count; i++)
            squares += (delays[i] - mean) * (delays[i] - mean);
        ArrayPool<int>.Shared.Return(delays);
        return count == 0 ? default : new DelayFigures(count, mean, Math.Sqrt(squares / count), longest);
    }
}
