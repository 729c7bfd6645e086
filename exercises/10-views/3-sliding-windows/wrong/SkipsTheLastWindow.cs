// Caught by: Shows_every_window_in_its_order
// The loop ends one window early, as it would if the place of the last reading were meant.
namespace Views.Exercise3;

public static class SlidingWindows
{
    public static Windows Over(double[] readings, int width) => new(readings, width);

    public ref struct Windows(ReadOnlySpan<double> readings, int width)
    {
        private readonly ReadOnlySpan<double> _readings = readings;
        private readonly int _width = width;
        private int _start = -1;

        public readonly ReadOnlySpan<double> Current => _readings.Slice(_start, _width);

        public readonly Windows GetEnumerator() => this;

        public bool MoveNext() => ++_start + _width < _readings.Length;
    }
}
