using Checker.Course.Explanations;

namespace Checker.Grading;

/// <summary>What became of explaining one version of an exercise's file.</summary>
/// <param name="Builds">False when the compiler's errors are the reason.</param>
public sealed record Explained(ExplainedVersion Version, bool Builds);
