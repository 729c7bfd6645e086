namespace Profiling.Exercise2;

/// <summary>Notes what each step of a program allocates.</summary>
/// <param name="bytes">A place for each <see cref="Step"/>, to which the step's bytes are added.</param>
public readonly ref struct StepProfile(Span<long> bytes)
{
    private readonly Span<long> _bytes = bytes;

    /// <summary>Begins a step. To dispose what this returns is to end it.</summary>
    public Scope Begin(Step step) => new(ref _bytes[(int)step]);

    /// <summary>A step that has begun: where its bytes go, and how many there were before.</summary>
    public readonly ref struct Scope
    {
        private readonly ref long _bytes;
        private readonly long _before;

        internal Scope(ref long bytes)
        {
            _bytes = ref bytes;
            _before = GC.GetAllocatedBytesForCurrentThread();
        }

        public void Dispose() => _bytes += GC.GetAllocatedBytesForCurrentThread() - _before;
    }
}
