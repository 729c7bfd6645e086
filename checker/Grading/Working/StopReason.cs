namespace Checker.Grading.Working;

/// <summary>Why the grader ended a worker; <see cref="None"/> when it ended by itself.</summary>
internal enum StopReason
{
    None,
    Wall,
    Memory,
    Output,
    Cancelled,
}
