namespace Checker.Course.Proofs;

/// <summary>One thing that is promised, with what came out.</summary>
/// <param name="Promise">A sentence; the bound is no part of it.</param>
/// <param name="Least">The least that keeps it; null where more is no better.</param>
/// <param name="Most">The most that keeps it; null where less is no better.</param>
/// <param name="IsTarget">A time to reach. It is judged and shown, but how fast a machine is says nothing of how right the engine is.</param>
public sealed record Claim(string Promise, double Found, string Unit, double? Least = null, double? Most = null, bool IsTarget = false)
{
    /// <summary>A figure without a bound is told for what it is worth.</summary>
    public bool IsJudged => Least is not null || Most is not null;

    public bool Holds => (Least is null || Found >= Least) && (Most is null || Found <= Most);
}
