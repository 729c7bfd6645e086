// Caught by: Makes_no_object_at_all
// No reading is copied, and the method that yields the segments is still an object.
namespace Views.Exercise3;

public static class SlidingWindows
{
    public static IEnumerable<ArraySegment<double>> Over(double[] readings, int width)
    {
        for (var start = 0; start + width <= readings.Length; start++)
            yield return new ArraySegment<double>(readings, start, width);
    }
}
