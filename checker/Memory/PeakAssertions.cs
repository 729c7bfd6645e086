using System.Diagnostics;
using Checker.Memory.Peaks;
using FluentAssertions.Execution;

namespace Checker.Memory;

/// <summary>Judges a <see cref="Peak"/>.</summary>
public sealed class PeakAssertions(Peak subject)
{
    /// <summary>At no mark of the call is more than <paramref name="budget"/> alive beyond what was alive before it.</summary>
    [StackTraceHidden]
    public void BeAtMost(Bytes budget)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(budget.Count, nameof(budget));
        new Reading("peak", subject.Code, subject.Size, subject.Bytes.Count, budget.Count, "bytes").Publish();
        Execute.Assertion.FailWithText(PeakText.Of(subject, budget));
    }

    /// <summary>
    /// A process whose whole managed heap may grow to <paramref name="heap"/> makes the input and comes to the end of the call. Some 7 MB of it are
    /// the process's own. This holds for every moment, marked or not.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">No process of .NET starts in less than 12 MiB.</exception>
    /// <exception cref="InconclusiveException">Not even a call that does nothing ends under that limit.</exception>
    [StackTraceHidden]
    public void FitIn(Bytes heap)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(heap.Count, HeapLimit.Least.Count, nameof(heap));
        var end = HeapLimit.Run(subject.Trial, subject.Size, heap);
        new Reading("heap limit", subject.Code, subject.Size, end.HasFinished ? heap.Count : heap.Count + 1, heap.Count, "bytes").Publish();
        Execute.Assertion.FailWithText(PeakText.Of(subject, heap, end));
    }
}
