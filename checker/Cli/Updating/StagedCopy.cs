namespace Checker.Cli.Updating;

/// <summary>A staged version that is written to a file of its own.</summary>
internal sealed record StagedCopy(string Blob, string From, string To);
