namespace Views.Exercise3;

public static class SlidingWindows
{
    /// <summary>All runs of <paramref name="width"/> readings, each one reading further on than the one before.</summary>
    public static Windows Over(double[] readings, int width) => new(readings, width);

    /// <summary>The windows, and the place among them: <c>foreach</c> needs no more than these three members.</summary>
    public ref struct Windows(ReadOnlySpan<double> readings, int width)
    {
        private readonly ReadOnlySpan<double> _readings = readings;
        private readonly int _width = width;
        private int _start = -1;

        public readonly ReadOnlySpan<double> Current => _readings.Slice(_start, _width);

        public readonly Windows GetEnumerator() => this;

        public bool MoveNext() => ++_start + _width <= _readings.Length;
    }
}
