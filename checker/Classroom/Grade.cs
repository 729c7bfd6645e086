namespace Checker.Classroom;

/// <summary>The grade of record of one submission. It is written once; a regrade supersedes it, and it stays.</summary>
/// <param name="Score">Integer points.</param>
public sealed record Grade(Submission Submission, string Assignment, int Score, int MaxScore, IReadOnlyList<ExerciseGrade> Exercises, Evidence Evidence)
{
    /// <summary>Whether a person has to look at it before it counts.</summary>
    public bool NeedsModeration => Exercises.Any(exercise => exercise.Verdict is GradeVerdict.GateReview or GradeVerdict.Infra);
}
