namespace Checker.Classroom.Collecting;

/// <summary>What one student, or one group, handed in at one time, as a source names it.</summary>
/// <param name="Student">See <see cref="Submission.Student"/>.</param>
/// <param name="Source">See <see cref="Submission.Source"/>.</param>
/// <param name="Files">With paths below the student's own folder.</param>
public sealed record Upload(string Student, string? Name, string Source, IReadOnlyList<IncomingFile> Files)
{
    public DateTimeOffset? Attempted { get; init; }

    /// <summary>As the source says.</summary>
    public bool IsLate { get; init; }

    /// <summary>See <see cref="Submission.Members"/>.</summary>
    public IReadOnlyList<Member> Members { get; init; } = [];

    /// <summary>What the source has found that a teacher has to know.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];
}
