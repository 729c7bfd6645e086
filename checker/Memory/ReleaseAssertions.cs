using System.Diagnostics;
using FluentAssertions.Execution;

namespace Checker.Memory;

/// <summary>Judges a <see cref="Release"/>.</summary>
public sealed class ReleaseAssertions(Release subject)
{
    /// <summary>
    /// No strong root leads to the object: no field, handle, thread or running method. What holds it weakly, the finalizer's queue and the engine do not count.
    /// </summary>
    [StackTraceHidden]
    public void BeReleased()
    {
        new Reading("release", subject.Type, 1, subject.IsReleased ? 0 : 1, 0, "objects", subject.Path).Publish();
        if (!subject.IsReleased)
            Execute.Assertion.FailWithText(ReleaseText.Of(subject));
    }
}
