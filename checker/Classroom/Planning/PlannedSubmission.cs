namespace Checker.Classroom.Planning;

/// <summary>A line of a manifest: one submission to grade.</summary>
/// <param name="Sha256">Of what is graded: the names and texts of its files.</param>
/// <param name="Size">Bytes of its files.</param>
/// <param name="Seed">Of its inputs: nobody can tell it who has not the secret, and it is the same whenever it is graded.</param>
public sealed record PlannedSubmission(Submission Submission, string Sha256, long Size, ulong Seed);
