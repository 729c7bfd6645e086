// Caught by: Keeps_nothing
// The last thousand figures, for a chart: made once, so that no step pays, and never let go.
namespace Profiling.Exercise2;

public readonly ref struct StepProfile(Span<long> bytes)
{
    private static readonly long[] History = new long[1_000];
    private static int _next;

    private readonly Span<long> _bytes = bytes;

    public static ReadOnlySpan<long> Latest => History;

    public Scope Begin(Step step) => new(ref _bytes[(int)step]);

    public readonly ref struct Scope
    {
        private readonly ref long _bytes;
        private readonly long _before;

        internal Scope(ref long bytes)
        {
            _bytes = ref bytes;
            _before = GC.GetAllocatedBytesForCurrentThread();
        }

        public void Dispose()
        {
            var taken = GC.GetAllocatedBytesForCurrentThread() - _before;
            _bytes += taken;
            History[_next++ % History.Length] = taken;
        }
    }
}
