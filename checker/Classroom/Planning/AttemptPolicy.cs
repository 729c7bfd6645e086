namespace Checker.Classroom.Planning;

/// <summary>Which of a student's submissions counts.</summary>
public enum AttemptPolicy
{
    /// <summary>The last one that is not late; the last one where all are.</summary>
    LatestOnTime,
    Latest,
    First,
}
