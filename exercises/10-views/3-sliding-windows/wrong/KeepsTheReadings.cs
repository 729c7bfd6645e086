// Caught by: Forgets_the_readings
// The struct holds the width and the place only; the readings stand in a static field, because no span can.
namespace Views.Exercise3;

public static class SlidingWindows
{
    private static double[] _readings = [];

    public static Windows Over(double[] readings, int width)
    {
        _readings = readings;
        return new Windows(width);
    }

    public struct Windows(int width)
    {
        private readonly int _width = width;
        private int _start = -1;

        public readonly ReadOnlySpan<double> Current => _readings.AsSpan(_start, _width);

        public readonly Windows GetEnumerator() => this;

        public bool MoveNext() => ++_start + _width <= _readings.Length;
    }
}
