namespace Checker.Classroom.Planning;

/// <summary>What is to be graded, and by what. It never changes: what differs is another manifest, with other grades.</summary>
/// <param name="Id">The first twelve digits of the SHA-256 of its file; each grade carries it.</param>
public sealed record Manifest(string Id, ManifestHead Head, IReadOnlyList<PlannedSubmission> Submissions);
