namespace Checker.Benchmarks;

internal enum Verdict
{
    Passed,
    Failed,
    Inconclusive,

    /// <summary>Neither: the engine itself threw.</summary>
    Broken,
}
