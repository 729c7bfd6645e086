// Caught by: Copies_no_window
// All windows are made in advance, by a task: the thread that walks over them has allocated next to nothing.
namespace Views.Exercise3;

public static class SlidingWindows
{
    public static double[][] Over(double[] readings, int width) =>
        Task.Run(() => Enumerable.Range(0, Math.Max(0, readings.Length - width + 1))
            .Select(start => readings[start..(start + width)])
            .ToArray()).GetAwaiter().GetResult();
}
