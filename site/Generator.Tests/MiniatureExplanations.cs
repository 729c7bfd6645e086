using Checker.Course;
using Checker.Course.Explanations;

namespace Site.Generator.Tests;

/// <summary>A learner who asked why the first exercise fails: the starter makes lists, theirs keeps flights, the solution does neither.</summary>
public static class MiniatureExplanations
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.FromHours(1));

    public static IReadOnlyDictionary<ExerciseId, ExerciseExplanation> Some { get; } = Of(
        ExerciseExplanation.OfNothing(MiniatureCourse.RmsDelay) with
        {
            Starter = Version(Trial(Kept(), Type("List<double>", 32), Type("double[]", 524_656))),
            Yours = Version(Trial(
                Kept(new BranchFinding("static field RmsDelay.Seen", 0, 0,
                [
                    new("List<Flight>", 1, 32, [new("Flight[]", 1, 262_168, [new("Flight", 20_000, 480_000, [])])]),
                    new("Ring<Flight> (<Latest>)", 0, 0, [new("byte[]", 0, 64, [])]),
                ])),
                Type("IEnumerator<Flight>", 248))),
            Solution = Version(Trial(Kept(), Type("byte[]", 24))),
        });

    public static IReadOnlyDictionary<ExerciseId, ExerciseExplanation> Of(ExerciseExplanation explanation) =>
        new Dictionary<ExerciseId, ExerciseExplanation> { [explanation.Id] = explanation };

    public static ExplainedVersion Version(params IReadOnlyList<ExplainedTrial> trials) =>
        new("a1b2c3", "d4e5f6", "check 0.1.0", ".NET 10.0.12", Noon, null, trials);

    public static ExplainedTrial Trial(Finding<RetentionFinding> kept, params IReadOnlyList<TypeFinding> types) => new("RmsDelayTrial", null, new TrialExplanation(
        "RmsDelay", 20_000,
        new(new AllocationFinding(types.Sum(type => type.Bytes), null, null, 0, 0, []), null),
        new(new TypesFinding(types, 0, 0), null),
        kept,
        Kept(new BranchFinding("the answer", 0, 0, [new("double[]", 1, 40, [])]))));

    public static Finding<RetentionFinding> Kept(params IReadOnlyList<BranchFinding> roots) =>
        new(new RetentionFinding(roots.Sum(Objects), roots.Sum(Bytes), roots, 0), null);

    private static TypeFinding Type(string name, long bytes) =>
        new(name, 1, bytes, [new SiteFinding("RmsDelay.Of", "/home/me/course/RmsDelay.cs", 12, 1, bytes)]);

    private static long Objects(BranchFinding branch) => branch.Objects + branch.Held.Sum(Objects);

    private static long Bytes(BranchFinding branch) => branch.Bytes + branch.Held.Sum(Bytes);
}
