using Checker.Memory.Peaks;

namespace Checker.Memory;

/// <summary>How much more was alive at the marks of one call than before it. Measured in a worker process.</summary>
/// <param name="Code">The code under test, as messages name it.</param>
/// <param name="Size">Items of input.</param>
public sealed record Peak(string Code, int Size)
{
    /// <summary>
    /// Live bytes beyond those before the call: at each <see cref="Measure.Mark"/> in their order, and at the end with the answer alive. Exact there,
    /// and silent about what lived and died between two of them. Measured when somebody asks for the first time.
    /// </summary>
    /// <exception cref="InconclusiveException">No worker process can run this trial.</exception>
    public IReadOnlyList<Bytes> Marks => field ??= PeakMeter.Read(Trial, Size);

    /// <summary>The most at any mark.</summary>
    public Bytes Bytes => Marks.Max();

    internal Trial Trial
    {
        get => field ?? throw new InvalidOperationException("Only Measure makes a peak that can be judged.");
        init;
    }
}
