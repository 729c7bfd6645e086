namespace Checker.Cli.Updating;

/// <summary>An exercise's former id and its present one.</summary>
internal sealed record Renaming(string From, string To);
