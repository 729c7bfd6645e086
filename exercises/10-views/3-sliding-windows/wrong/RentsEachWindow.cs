// Caught by: Copies_no_window
// Each window is copied into an array of the pool, and nobody gives one back.
using System.Buffers;

namespace Views.Exercise3;

public static class SlidingWindows
{
    public static IEnumerable<ArraySegment<double>> Over(double[] readings, int width)
    {
        for (var start = 0; start + width <= readings.Length; start++)
        {
            var window = ArrayPool<double>.Shared.Rent(width);
            Array.Copy(readings, start, window, 0, width);
            yield return new ArraySegment<double>(window, 0, width);
        }
    }
}
