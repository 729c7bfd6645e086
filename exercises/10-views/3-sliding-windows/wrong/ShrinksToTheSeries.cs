// Caught by: Has_no_window_for_a_series_that_is_shorter
// Half an hour of readings is better than nothing, so it becomes a window, and its mean stands beside those of whole hours.
namespace Views.Exercise3;

public static class SlidingWindows
{
    public static Windows Over(double[] readings, int width) => new(readings, Math.Min(width, readings.Length));

    public ref struct Windows(ReadOnlySpan<double> readings, int width)
    {
        private readonly ReadOnlySpan<double> _readings = readings;
        private readonly int _width = width;
        private int _start = -1;

        public readonly ReadOnlySpan<double> Current => _readings.Slice(_start, _width);

        public readonly Windows GetEnumerator() => this;

        public bool MoveNext() => _width > 0 && ++_start + _width <= _readings.Length;
    }
}
