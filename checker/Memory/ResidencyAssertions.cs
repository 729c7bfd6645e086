using System.Diagnostics;
using FluentAssertions.Execution;

namespace Checker.Memory;

/// <summary>Judges a <see cref="Residency"/>.</summary>
public sealed class ResidencyAssertions(Residency subject)
{
    /// <summary>One call leaves the process with at most <paramref name="budget"/> more of the system's memory.</summary>
    /// <exception cref="InconclusiveException">The budget is nearer to the figure than the figure's error.</exception>
    [StackTraceHidden]
    public void BeAtMost(Bytes budget)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(budget.Count, nameof(budget));
        new Reading("residency", subject.Code, subject.Size, subject.Bytes.Count, budget.Count, "bytes").Publish();
        if (Math.Abs(subject.Bytes.Count - budget.Count) <= subject.Error.Count && subject.Error > Bytes.Zero)
        {
            throw InconclusiveException.Because(
                $"{subject.Code} took {subject.Bytes} of the system's memory, give or take {subject.Error}, and {budget} lies within that",
                "Allow clearly more or less, or measure with more input.");
        }

        Execute.Assertion.FailWithText(ResidencyText.Of(subject, budget));
    }
}
