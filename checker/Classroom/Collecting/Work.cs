namespace Checker.Classroom.Collecting;

/// <summary>What of an upload is kept.</summary>
/// <param name="LeftOut">How many files were not.</param>
internal sealed record Work(IReadOnlyList<WorkFile> Files, int LeftOut, IReadOnlyList<string> Problems);
