// Caught by: Allocates_nothing_itself
// The line of the log is written where the counter of this thread does not look.
namespace Profiling.Exercise2;

public readonly ref struct StepProfile(Span<long> bytes)
{
    private readonly Span<long> _bytes = bytes;

    public Scope Begin(Step step) => new(ref _bytes[(int)step], step);

    public readonly ref struct Scope
    {
        private readonly ref long _bytes;
        private readonly Step _step;
        private readonly long _before;

        internal Scope(ref long bytes, Step step)
        {
            _bytes = ref bytes;
            _step = step;
            _before = GC.GetAllocatedBytesForCurrentThread();
        }

        public void Dispose()
        {
            _bytes += GC.GetAllocatedBytesForCurrentThread() - _before;
            ThreadPool.QueueUserWorkItem(static step => TextWriter.Null.WriteLine($"{step} has ended"), _step, preferLocal: false);
        }
    }
}
