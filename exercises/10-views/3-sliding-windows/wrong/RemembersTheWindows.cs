// Caught by: Shows_the_readings_as_they_are_now
// The windows of an array are made once and looked up after that, by the array: it does not say when a reading in it was corrected.
using System.Runtime.CompilerServices;

namespace Views.Exercise3;

public static class SlidingWindows
{
    private static readonly ConditionalWeakTable<double[], List<double[]>> Known = [];

    public static List<double[]> Over(double[] readings, int width)
    {
        if (Known.TryGetValue(readings, out var windows) && (windows.Count == 0 || windows[0].Length == width))
            return windows;
        windows = [];
        for (var start = 0; start + width <= readings.Length; start++)
            windows.Add(readings[start..(start + width)]);
        Known.AddOrUpdate(readings, windows);
        return windows;
    }
}
