namespace Checker.Cli.Updating;

/// <summary>A file that becomes what the course's newer version has, or goes with it.</summary>
/// <param name="Was">The print of what it replaces.</param>
internal sealed record Arrival(string Path, bool IsRemoval, string Was);
