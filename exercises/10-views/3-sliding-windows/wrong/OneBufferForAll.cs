// Caught by: Shows_every_window_in_its_order
// One array, filled anew for each window: whoever keeps the warmest window finds the latest one in its place.
namespace Views.Exercise3;

public static class SlidingWindows
{
    public static IEnumerable<double[]> Over(double[] readings, int width)
    {
        var window = new double[width];
        for (var start = 0; start + width <= readings.Length; start++)
        {
            Array.Copy(readings, start, window, 0, width);
            yield return window;
        }
    }
}
