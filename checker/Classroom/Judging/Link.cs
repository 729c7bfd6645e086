namespace Checker.Classroom.Judging;

/// <summary>What a test is about, in the order in which an exercise is graded.</summary>
public enum Link
{
    Correct,
    Allocation,
    Retention,
}
