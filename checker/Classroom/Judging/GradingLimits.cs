using Checker.Classroom.Sandboxes;

namespace Checker.Classroom.Judging;

/// <summary>What the judge allows the programs that it starts in jails.</summary>
/// <param name="Lasting">For the compiler and the solutions, which serve many submissions one after the other; what a single request may take, the judge watches.</param>
/// <param name="Submission">The most for one run of a submission; see <see cref="TimeAllowed"/>.</param>
/// <param name="Compilation">Processor time that the compiler may take for one submission; a page of code takes a tenth of a second.</param>
internal sealed record GradingLimits(JailLimits Lasting, JailLimits Submission, TimeSpan Compilation)
{
    public static GradingLimits Default { get; } = new(
        new JailLimits(TimeSpan.FromHours(6), TimeSpan.FromHours(6), 3L << 30, 256, 4L << 30, 64 << 20),
        // The capstone's tests write three million flights into a file.
        new JailLimits(TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(60), 2L << 30, 256, 16 << 20, 256 << 20),
        TimeSpan.FromSeconds(20));
}
