// Caught by: Counts_each_step_to_the_byte
// The log is gone, and the counter is read before the scope is made: each step pays for its own scope.
namespace Profiling.Exercise2;

public sealed class StepProfile(long[] bytes)
{
    public IDisposable Begin(Step step)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        return new Scope(bytes, step, before);
    }

    private sealed class Scope(long[] bytes, Step step, long before) : IDisposable
    {
        public void Dispose() => bytes[(int)step] += GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
