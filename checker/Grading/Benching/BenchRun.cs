using Checker.Grading.Working;

namespace Checker.Grading.Benching;

/// <summary>What one program answered and took, or why it did not.</summary>
/// <param name="Steady">Null where <paramref name="Reason"/> is not.</param>
internal sealed record BenchRun(string Who, string Trial, int Size, ServedAnswer? Steady, long? Allocated, string? Reason)
{
    public Benched ComparedWith(BenchRun solution) => Steady is null
        ? Benched.Without(Who, Trial, Size, Reason!)
        : new Benched(Who, Trial, Size, Allocated, Steady.Peak, Steady.Milliseconds, IsSameAs(solution), null);

    private bool IsSameAs(BenchRun solution) => solution.Steady is null || solution.Steady.Agrees(Steady!);
}
