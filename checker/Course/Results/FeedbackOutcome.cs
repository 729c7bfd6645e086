namespace Checker.Course.Results;

/// <summary>What a student should take from one exercise's grade; the words beside it say more.</summary>
public enum FeedbackOutcome
{
    Passed,
    Failed,

    /// <summary>A person, or another run, decides.</summary>
    Open,
}
