using Checker.Course;

namespace Checker.Classroom.Collecting;

/// <summary>What became of one upload.</summary>
/// <param name="IsNew">False where an earlier collecting has it already; it was left as it was.</param>
/// <param name="Exercises">Those of which there is a file, in the assignment's order.</param>
/// <param name="LeftOut">How many files were not taken.</param>
public sealed record Collected(Submission Submission, bool IsNew, IReadOnlyList<ExerciseId> Exercises, int LeftOut)
{
    /// <summary>Whether there is nothing to grade; <see cref="Submission.Problems"/> says why.</summary>
    public bool IsUnusable => Exercises.Count == 0;
}
