// Caught by: Makes_the_whole_the_sum_of_its_steps
// Where the last step began is remembered once for all. A step within a step begins anew, and the outer one has lost its start.
namespace Profiling.Exercise2;

public readonly ref struct StepProfile(Span<long> bytes)
{
    private static long _before;

    private readonly Span<long> _bytes = bytes;

    public Scope Begin(Step step)
    {
        _before = GC.GetAllocatedBytesForCurrentThread();
        return new Scope(ref _bytes[(int)step]);
    }

    public readonly ref struct Scope
    {
        private readonly ref long _bytes;

        internal Scope(ref long bytes) => _bytes = ref bytes;

        public void Dispose() => _bytes += GC.GetAllocatedBytesForCurrentThread() - _before;
    }
}
