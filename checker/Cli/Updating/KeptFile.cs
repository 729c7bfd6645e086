namespace Checker.Cli.Updating;

/// <summary>A file that the course changed, and that stays what the learner made of it.</summary>
internal sealed record KeptFile(string Path, Conflict Conflict);
