// Caught by: Counts_each_step_to_the_byte
// A struct that is disposable costs nothing, until it is returned as IDisposable: then it stands in a box, which the step pays for.
namespace Profiling.Exercise2;

public readonly struct StepProfile(long[] bytes)
{
    private readonly long[] _bytes = bytes;

    public IDisposable Begin(Step step) => new Scope(_bytes, step);

    private readonly struct Scope(long[] bytes, Step step) : IDisposable
    {
        private readonly long _before = GC.GetAllocatedBytesForCurrentThread();

        public void Dispose() => bytes[(int)step] += GC.GetAllocatedBytesForCurrentThread() - _before;
    }
}
