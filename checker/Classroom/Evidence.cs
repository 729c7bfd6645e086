namespace Checker.Classroom;

/// <summary>What a grade was computed from, so that <c>class verify</c> can compute it again.</summary>
/// <param name="Tool">Name and version of this tool.</param>
/// <param name="Tests">SHA-256 of all given files and solutions of the assignment's exercises.</param>
/// <param name="Work">SHA-256 of the files that were graded.</param>
/// <param name="Seed">Of the inputs: the keyed hash of assignment and submission.</param>
/// <param name="Sandbox">Which protections were on.</param>
public sealed record Evidence(string Tool, string Tests, string Work, ulong Seed, string Sandbox);
