namespace Checker.Classroom.Committing;

/// <summary>A line of the journal of a folder of grades. It is for people and for finding what went wrong; no grade depends on it.</summary>
/// <param name="Event"><c>started</c>, <c>committed</c>, <c>duplicate</c>, <c>infra</c>.</param>
/// <param name="Grader">Machine and process.</param>
public sealed record JournalNote(DateTimeOffset Time, string Event, string Submission, string Manifest, string Grader, string? Detail = null)
{
    public const string FileName = "journal.jsonl";

    public static JournalNote Now(string what, string submission, string manifest, string? detail = null) =>
        new(DateTimeOffset.UtcNow, what, submission, manifest, $"{System.Environment.MachineName}/{System.Environment.ProcessId}", detail);
}
