using System.Diagnostics;
using Checker.Memory.Retentions;
using Checker.Memory.Types;
using FluentAssertions.Execution;

namespace Checker.Memory;

/// <summary>Judges an <see cref="Allocation"/>.</summary>
public sealed class AllocationAssertions(Allocation subject)
{
    /// <summary>One call allocates <paramref name="budget"/> or less, keeps no scratch between calls and uses no uncounted memory.</summary>
    /// <exception cref="InconclusiveException">Some inputs keep to it and others do not.</exception>
    [StackTraceHidden]
    public void BeAtMost(Bytes budget)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(budget.Count, nameof(budget));
        RequireOneAnswer(budget);
        Publish(subject.Code, subject.Bytes.Count, budget.Count, "bytes");
        Execute.Assertion.FailWithText(AllocationText.Of(subject, budget));
    }

    /// <summary>One call allocates nothing.</summary>
    [StackTraceHidden]
    public void BeZero() => BeAtMost(Bytes.Zero);

    /// <summary>One call makes no object of type <typeparamref name="T"/> or of a type derived from it; for a struct, no box of it.</summary>
    /// <exception cref="ArgumentException">No object is of just that type.</exception>
    [StackTraceHidden]
    public void NotAllocate<T>() => AllocateAtMost<T>(0);

    /// <summary>One call makes at most <paramref name="objects"/> objects of type <typeparamref name="T"/> or of types derived from it, and whatever it likes of others.</summary>
    /// <exception cref="ArgumentException">No object is of just that type.</exception>
    [StackTraceHidden]
    public void AllocateAtMost<T>(long objects)
    {
        ObjectType.Require(typeof(T));
        ArgumentOutOfRangeException.ThrowIfNegative(objects);
        var found = subject.ByType.Where(type => type.Is(typeof(T))).ToList();
        Publish(TypeName.Of(typeof(T)), found.Sum(type => type.Objects), objects, "objects");
        Execute.Assertion.FailWithText(BreakdownText.OfMany(subject, typeof(T), objects, found));
    }

    /// <summary>One call makes at most <paramref name="objects"/> objects of type <typeparamref name="T"/>, and none of any other.</summary>
    /// <exception cref="ArgumentException">No object is of just that type.</exception>
    [StackTraceHidden]
    public void AllocateOnly<T>(long objects)
    {
        ObjectType.Require(typeof(T));
        ArgumentOutOfRangeException.ThrowIfNegative(objects);
        var allowed = subject.ByType.Where(type => type.Is(typeof(T))).Sum(type => type.Objects);
        var others = subject.ByType.Where(type => !type.Is(typeof(T))).Sum(type => type.Objects);
        Publish(TypeName.Of(typeof(T)), allowed + others, objects, "objects");
        Execute.Assertion.FailWithText(BreakdownText.OfOthers(subject, typeof(T), objects, allowed, others));
    }

    /// <summary>One call makes at most <paramref name="objects"/> objects for the large object heap: of 85,000 bytes or more.</summary>
    [StackTraceHidden]
    public void HaveLargeObjectsAtMost(long objects)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(objects);
        Publish("large objects", subject.LargeObjects, objects, "objects");
        Execute.Assertion.FailWithText(BreakdownText.OfLargeObjects(subject, objects));
    }

    /// <summary>One call causes at most <paramref name="collections"/> full collections.</summary>
    [StackTraceHidden]
    public void HaveGen2CollectionsAtMost(int collections)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(collections);
        Publish("gen 2", subject.Gen2Collections, collections, "collections");
        Execute.Assertion.FailWithText(BreakdownText.OfGen2(subject, collections));
    }

    private void RequireOneAnswer(Bytes budget)
    {
        if (subject.Bytes > budget || subject.Most <= budget)
            return;
        throw InconclusiveException.Because(
            $"{subject.Code} allocates between {subject.Bytes} and {subject.Most}{AllocationText.With(subject.Size)}, by what its input says, and the budget of {budget} lies between them",
            "Allow what the dearest input costs, or let Input make data that cost the same for every seed.");
    }

    private void Publish(string what, double found, double bound, string unit) =>
        new Reading("allocation", what, subject.Size, found, bound, unit).Publish();
}
