using System.Diagnostics;
using FluentAssertions.Execution;

namespace Checker.Memory;

/// <summary>Judges a <see cref="Finalization"/>.</summary>
public sealed class FinalizationAssertions(Finalization subject)
{
    /// <summary>At most <paramref name="objects"/> objects waited for their finalizer.</summary>
    [StackTraceHidden]
    public void BeAtMost(long objects)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(objects);
        new Reading("finalization", subject.Code, subject.Size, subject.Objects, objects, "objects").Publish();
        Execute.Assertion.FailWithText(FinalizationText.Of(subject, objects));
    }

    [StackTraceHidden]
    public void BeZero() => BeAtMost(0);
}
