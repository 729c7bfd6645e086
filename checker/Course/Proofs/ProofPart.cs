namespace Checker.Course.Proofs;

/// <summary>One part of a proof.</summary>
/// <param name="Name">The word by which the command runs it alone.</param>
/// <param name="What">What was run, in plain words.</param>
/// <param name="Failure">Why it did not come to its end; null where it did.</param>
public sealed record ProofPart(
    string Name, string Title, string What, double Seconds, IReadOnlyList<Claim> Claims, IReadOnlyList<ProofTable> Tables, string? Failure = null)
{
    public bool Holds => Failure is null && Claims.All(claim => claim.Holds || claim.IsTarget);
}
