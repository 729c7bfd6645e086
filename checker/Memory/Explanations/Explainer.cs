using Checker.Memory.Tiers;

namespace Checker.Memory.Explanations;

/// <summary>Asks every instrument about one trial. What one cannot vouch for does not take the others' findings away.</summary>
internal static class Explainer
{
    public static Explanation Of(Trial trial)
    {
        // What is kept comes first: it counts what all calls so far have left behind, and reading the allocation makes many.
        var kept = Find(() => RetainedTree.Of(Measure.Retention(trial).Remains));
        var keptByAnswer = Find(() => RetainedTree.Of(Measure.RetentionOfAnswer(trial).Remains));
        var allocation = Find(() => Measure.Allocation(trial));
        return new Explanation(
            Allocations.Code.NameOf(trial), trial.Size,
            Then(allocation, found => new ExplainedAllocation(
                found.Bytes.Count, found.InFirstCalls.Value?.Count, Unoptimized(trial), found.OtherThreads.Count, found.Scratch.Count, found.Unseen)),
            Then(allocation, TypesOf),
            kept, keptByAnswer);
    }

    private static ExplainedTypes TypesOf(Allocation allocation) => new(
        [.. allocation.ByType.Select(type => new ExplainedType(type.Name, type.Objects, type.Bytes.Count, [.. type.Sites.Select(SiteOf)]))],
        allocation.LargeObjects, allocation.Gen2Collections);

    private static ExplainedSite SiteOf(AllocationSite site) => new(site.Method, site.File, site.Line, site.Objects, site.Bytes.Count);

    private static long? Unoptimized(Trial trial)
    {
        try
        {
            return TierMeter.Read(trial, trial.Size, Tier.Unoptimized).Bytes.Count;
        }
        catch (InconclusiveException)
        {
            return null;
        }
    }

    private static Finding<T> Find<T>(Func<T> read)
        where T : class
    {
        try
        {
            return new Finding<T>(read(), null);
        }
        catch (InconclusiveException unsure)
        {
            return new Finding<T>(null, unsure.Message);
        }
    }

    private static Finding<TNext> Then<T, TNext>(Finding<T> finding, Func<T, TNext> next)
        where T : class
        where TNext : class =>
        finding.Found is { } found ? Find(() => next(found)) : new Finding<TNext>(null, finding.Inconclusive);
}
