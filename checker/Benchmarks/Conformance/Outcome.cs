namespace Checker.Benchmarks.Conformance;

/// <summary>What became of one test of one answer.</summary>
/// <param name="Result">In the words of the results on disk: Passed, Failed, Skipped or Inconclusive.</param>
internal readonly record struct Outcome(string Answer, string Exercise, string Test, string Result);
