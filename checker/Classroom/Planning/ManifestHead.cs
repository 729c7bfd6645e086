namespace Checker.Classroom.Planning;

/// <summary>The first line of a manifest: what all grades of it have in common.</summary>
/// <param name="Tool">Name and version of this tool.</param>
/// <param name="Tests">SHA-256 of the given files, starters and solutions of the assignment's exercises.</param>
/// <param name="Reference">SHA-256 of the file of reference runs.</param>
public sealed record ManifestHead(Assignment Assignment, string Tool, string Tests, string Reference, AttemptPolicy Policy);
