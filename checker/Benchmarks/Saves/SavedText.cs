namespace Checker.Benchmarks.Saves;

/// <summary>A text that no other save has, and what has to be said of it.</summary>
/// <param name="Token">Words that a build shows as a warning: whoever reads them knows of which save the words after them are.</param>
/// <param name="Passes">Whether its tests pass.</param>
internal sealed record SavedText(string Text, string Token, bool Passes);
