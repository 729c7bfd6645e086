namespace Checker.Course.Proofs;

/// <summary>What the engine was shown to do, on which machine and when: written by one command, shown by the site.</summary>
/// <param name="Command">What somebody types to see it for themselves.</param>
/// <param name="Minutes">How long it took.</param>
/// <param name="IsQuick">True for a run with small numbers, which shows that the command works and proves nothing.</param>
public sealed record Proof(
    string Command, DateTimeOffset At, double Minutes, bool IsQuick, Machine Machine, IReadOnlyDictionary<string, string> Versions, IReadOnlyList<ProofPart> Parts)
{
    /// <summary>True where everything was kept that has to be; a target of time may be missed all the same.</summary>
    public bool Holds => Parts.All(part => part.Holds);
}
