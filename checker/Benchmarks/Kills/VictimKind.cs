namespace Checker.Benchmarks.Kills;

internal enum VictimKind
{
    Grader,
    Compiler,

    /// <summary>Any other program of the judge: an answer that is examined, the solution, a probe of the sandbox.</summary>
    Jail,
}
