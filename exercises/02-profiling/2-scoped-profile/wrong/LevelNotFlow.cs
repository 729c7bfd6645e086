// Caught by: Counts_each_step_to_the_byte
// A scope that costs nothing, around the wrong counter: what is in use now, in steps of 8 KB, less whatever was collected.
namespace Profiling.Exercise2;

public readonly ref struct StepProfile(Span<long> bytes)
{
    private readonly Span<long> _bytes = bytes;

    public Scope Begin(Step step) => new(ref _bytes[(int)step]);

    public readonly ref struct Scope
    {
        private readonly ref long _bytes;
        private readonly long _before;

        internal Scope(ref long bytes)
        {
            _bytes = ref bytes;
            _before = GC.GetTotalMemory(forceFullCollection: false);
        }

        public void Dispose() => _bytes += GC.GetTotalMemory(forceFullCollection: false) - _before;
    }
}
