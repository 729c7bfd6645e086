using System.Diagnostics;
using FluentAssertions.Execution;

namespace Checker.Memory;

/// <summary>Judges an <see cref="Allocation"/>.</summary>
public sealed class AllocationAssertions(Allocation subject)
{
    /// <summary>One call allocates <paramref name="budget"/> or less, keeps no scratch between calls and uses no uncounted memory.</summary>
    [StackTraceHidden]
    public void BeAtMost(Bytes budget)
    {
        new Reading("allocation", subject.Code, subject.Size, subject.Bytes.Count, budget.Count, "bytes").Publish();
        Execute.Assertion.FailWithText(AllocationText.Of(subject, budget));
    }

    /// <summary>One call allocates nothing.</summary>
    [StackTraceHidden]
    public void BeZero() => BeAtMost(Bytes.Zero);
}
