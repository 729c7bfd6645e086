namespace Checker.Classroom;

/// <summary>
/// What one student, or one group, handed in at one time. <c>class collect</c> writes it as <c>submission.json</c> in a folder of the name <see cref="Id"/>, beside
/// <c>work/&lt;exercise id&gt;/&lt;file&gt;</c>: the allowed files and nothing else.
/// </summary>
/// <param name="Id">Unique in the folder of submissions: the student's key, a dot and the first eight digits of <see cref="Sha256"/>.</param>
/// <param name="Student">The key by which a gradebook finds the student or the group: <c>moodle-1234</c>, <c>canvas-88</c>, a user name.</param>
/// <param name="Name">As the source spells it; null where it does not say or must not be known.</param>
/// <param name="Attempted">When it was handed in; null where the source does not say.</param>
/// <param name="IsLate">As the source says, or by the assignment's date.</param>
/// <param name="Source">Name of the file or the folder that it came in.</param>
/// <param name="Sha256">Of the raw bytes that came in, in lower case hexadecimal digits.</param>
public sealed record Submission(string Id, string Student, string? Name, DateTimeOffset? Attempted, bool IsLate, string Source, string Sha256)
{
    public const string FileName = "submission.json";

    public const string Work = "work";

    /// <summary>What a teacher has to know of it, one sentence each: nothing usable, a refused archive, two files for one place. Empty for a sound one.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>Those whose work it is, where the source says so: each gets the grade. Empty where it does not.</summary>
    public IReadOnlyList<Member> Members { get; init; } = [];
}
