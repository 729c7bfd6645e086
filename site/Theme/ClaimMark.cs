using Checker.Course.Proofs;

namespace Site.Theme;

/// <summary>How a claim came out: a symbol of its own and a word.</summary>
public static class ClaimMark
{
    /// <summary>Null for a figure that nothing is promised of.</summary>
    public static VerdictMark? Of(Claim claim) => (claim.IsJudged, claim.Holds, claim.IsTarget) switch
    {
        (false, _, _) => null,
        (_, true, false) => new("✓", "held", "good"),
        (_, false, false) => new("✗", "not held", "bad"),
        (_, true, true) => new("✓", "reached", "good"),
        (_, false, true) => new("▲", "not reached", "unsure"),
    };

    public static VerdictMark Of(ProofPart part) =>
        part.Failure is not null ? new("✱", "broke off", "bad") : part.Holds ? new("✓", "held", "good") : new("✗", "not held", "bad");

    /// <summary>The bound in words; empty where there is none.</summary>
    public static string Bound(Claim claim) => (claim.Least, claim.Most) switch
    {
        ({ } least, { } most) when least == most => $"exactly {Amount.Of(least)}",
        ({ } least, { } most) => $"{Amount.Of(least)} to {Amount.Of(most)}",
        ({ } least, null) => $"at least {Amount.Of(least)}",
        (null, { } most) => most == 0 ? "none" : $"at most {Amount.Of(most)}",
        _ => "",
    };
}
