namespace Profiling.Exercise2;

/// <summary>Notes what each step of a program allocates, and logs it for whoever wants to follow.</summary>
public sealed class StepProfile
{
    private readonly long[] _bytes;
    private readonly List<object> _log = [];

    /// <param name="bytes">A place for each <see cref="Step"/>, to which the step's bytes are added.</param>
    public StepProfile(long[] bytes) => _bytes = bytes;

    /// <summary>Begins a step. To dispose what this returns is to end it.</summary>
    public IDisposable Begin(Step step) => new Scope(this, step);

    private sealed class Scope : IDisposable
    {
        private readonly StepProfile _profile;
        private readonly Step _step;
        private readonly long _before;

        public Scope(StepProfile profile, Step step)
        {
            _profile = profile;
            _step = step;
            _before = GC.GetAllocatedBytesForCurrentThread();
            _profile._log.Add($"{step} begins at {_before:N0} bytes");
        }

        public void Dispose()
        {
            _profile._log.Add($"{_step} ends at {GC.GetAllocatedBytesForCurrentThread():N0} bytes");
            _profile._bytes[(int)_step] += GC.GetAllocatedBytesForCurrentThread() - _before;
        }
    }
}
