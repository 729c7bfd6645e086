using System.Diagnostics;
using FluentAssertions.Execution;

namespace Checker.Memory;

/// <summary>Judges a <see cref="Growth"/>.</summary>
public sealed class GrowthAssertions(Growth subject)
{
    /// <summary>More input costs not a byte more.</summary>
    [StackTraceHidden]
    public void BeZero() => BeAtMost(bytesPerItem: 0);

    /// <summary>Each further item of input costs <paramref name="bytesPerItem"/> or less.</summary>
    [StackTraceHidden]
    public void BeAtMost(double bytesPerItem)
    {
        var largest = subject.Readings[^1];
        new Reading("growth", largest.Code, largest.Size, subject.BytesPerItem, bytesPerItem, "bytes per item").Publish();
        Execute.Assertion.FailWithText(GrowthText.Of(subject, bytesPerItem));
    }
}
