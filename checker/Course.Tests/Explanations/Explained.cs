using Checker.Course.Explanations;

namespace Checker.Course.Tests.Explanations;

/// <summary>Explanations that say what a test is about, and nothing else.</summary>
internal static class Explained
{
    public static ExplainedVersion Version(params IReadOnlyList<TypeFinding> types) => new(
        "a1", "b2", "check 1", ".NET 10.0.12", DateTimeOffset.UnixEpoch, null, [new ExplainedTrial("RmsDelayTrial", null, Of(types))]);

    public static TrialExplanation Of(params IReadOnlyList<TypeFinding> types) => new(
        "RmsDelay", 1_000,
        new(new AllocationFinding(types.Sum(type => type.Bytes), null, null, 0, 0, []), null),
        new(new TypesFinding(types, 0, 0), null),
        new(null, "Inconclusive: the heap graph did not arrive whole"),
        new(new RetentionFinding(0, 0, [], 0), null));

    public static TypeFinding Type(string name, long bytes, int line = 7) =>
        new(name, 1, bytes, [new SiteFinding("RmsDelay.Of", "/home/me/RmsDelay.cs", line, 1, bytes)]);
}
