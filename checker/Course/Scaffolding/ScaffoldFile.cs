namespace Checker.Course.Scaffolding;

/// <summary>A file of a new exercise, with an example in it that the author replaces.</summary>
/// <param name="Path">Relative to the root.</param>
/// <param name="Purpose">What the author writes there, in a few words.</param>
public sealed record ScaffoldFile(string Path, string Purpose);
