using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using Checker.Memory.Budgets;
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
        Publish(subject.Code, subject.Least.Count, budget.Count, "bytes");
        Execute.Assertion.FailWithText(AllocationText.Of(subject, budget));
    }

    /// <summary>One call allocates nothing.</summary>
    [StackTraceHidden]
    public void BeZero() => BeAtMost(Bytes.Zero);

    /// <summary>
    /// One call allocates no more than <c>budgets.json</c> beside the test allows, on this major version of .NET and in this tier; where it has no figure
    /// for this version, that of the newest one. <c>CHECK_UPDATE=1</c> in the environment records what is found there, more or less, and passes.
    /// </summary>
    /// <param name="budget">The budget's name; the test's, unless one test judges several.</param>
    /// <exception cref="InconclusiveException">There is no budget yet, or it is one of other code or of another size.</exception>
    [StackTraceHidden]
    public void BeWithinBudget(string? budget = null, [CallerFilePath] string source = "", [CallerMemberName] string test = "")
    {
        if (budget is not null && string.IsNullOrWhiteSpace(budget))
            throw new ArgumentException("Give the budget a name, or none: then it has that of the test.", nameof(budget));
        // What the counters do not see and what stays between calls is no matter of amounts.
        if (AllocationText.Of(subject, new Bytes(long.MaxValue)) is { } other)
        {
            Execute.Assertion.FailWithText(other);
            return;
        }

        var promise = Ledger.OfThisProcess.Of(subject, budget ?? Ledger.NameOf(source, test), source);
        Publish(subject.Code, subject.Bytes.Count, promise.Bytes.Count, "bytes");
        Execute.Assertion.FailWithText(BudgetText.Of(subject, promise));
    }

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
        var found = subject.Breakdown.Value.Of(typeof(T));
        var count = found.Sum(type => type.Objects);
        Publish(TypeName.Of(typeof(T)), count, objects, "objects");
        Execute.Assertion.FailWithText(BreakdownText.OfMany(subject, typeof(T), objects, found));
        var doubtful = subject.Breakdown.Value.Doubtful(typeof(T));
        if (count + doubtful.Sum(type => type.Objects) > objects)
            throw Doubt(doubtful, $"is a {TypeName.Of(typeof(T))}");
    }

    /// <summary>One call makes no object of a type that is declared in <paramref name="namespace"/>: of <c>List&lt;Flight&gt;</c> that is the list's namespace, of <c>Flight[]</c> the flight's.</summary>
    /// <param name="namespace">Where <c>*</c> stands for any characters: <c>System.Linq</c> alone, or <c>System.Linq*</c> with all below it.</param>
    /// <exception cref="ArgumentException">That is no namespace.</exception>
    [StackTraceHidden]
    public void NotAllocateFrom(string @namespace)
    {
        var pattern = new NamespacePattern(@namespace);
        NotAllocateFrom($"namespace {pattern}", origin => origin.Namespace is { } own ? pattern.Matches(own) : null);
    }

    /// <summary>One call makes no object of a type that <paramref name="assembly"/> declares; of arrays their elements count.</summary>
    [StackTraceHidden]
    public void NotAllocateFrom(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        NotAllocateFrom($"assembly {assembly.GetName().Name}", origin => origin.Assembly is null ? null : origin.IsFrom(assembly));
    }

    [StackTraceHidden]
    private void NotAllocateFrom(string place, Func<TypeOrigin, bool?> isFrom)
    {
        var found = subject.ByType.Where(type => isFrom(type.Origin) == true).ToList();
        Publish(place, found.Sum(type => type.Objects), 0, "objects");
        Execute.Assertion.FailWithText(BreakdownText.OfOrigin(subject, place, found));
        var doubtful = subject.ByType.Where(type => isFrom(type.Origin) is null).ToList();
        if (doubtful.Count > 0)
            throw Doubt(doubtful, $"is of the {place}");
    }

    /// <summary>What nobody can place must not pass by it.</summary>
    private static InconclusiveException Doubt(IReadOnlyList<AllocatedType> types, string question) => InconclusiveException.Because(
        $"whether {types[0].Name} {question} cannot be told, because only the worker process has loaded it",
        "Reference its assembly in the test project, so that both processes know the type.");

    /// <summary>One call makes at most <paramref name="objects"/> objects of type <typeparamref name="T"/>, and none of any other.</summary>
    /// <exception cref="ArgumentException">No object is of just that type.</exception>
    [StackTraceHidden]
    public void AllocateOnly<T>(long objects)
    {
        ObjectType.Require(typeof(T));
        ArgumentOutOfRangeException.ThrowIfNegative(objects);
        var allowed = subject.Breakdown.Value.Of(typeof(T)).Sum(type => type.Objects);
        var others = subject.Breakdown.Value.Objects - allowed;
        Publish(TypeName.Of(typeof(T)), allowed + others, objects, "objects");
        var doubtful = subject.Breakdown.Value.Doubtful(typeof(T));
        if (others > 0 && doubtful.Sum(type => type.Objects) == others && allowed + others <= objects)
            throw Doubt(doubtful, $"is a {TypeName.Of(typeof(T))}");
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

    /// <summary>One call makes at most <paramref name="objects"/> objects for the pinned object heap: arrays of <c>GC.AllocateArray(pinned: true)</c>.</summary>
    [StackTraceHidden]
    public void HavePinnedObjectsAtMost(long objects)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(objects);
        Publish("pinned objects", subject.PinnedObjects, objects, "objects");
        Execute.Assertion.FailWithText(BreakdownText.OfPinnedObjects(subject, objects));
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
        if (subject.Least > budget)
            return;
        if (subject.Doubt is { } doubt)
            throw doubt;
        if (subject.Most <= budget)
            return;
        throw InconclusiveException.Because(
            $"{subject.Code} allocates between {subject.Bytes} and {subject.Most}{AllocationText.With(subject.Size)}, by what its input says, and the budget of {budget} lies between them",
            "Allow what the dearest input costs, or let Input make data that cost the same for every seed.");
    }

    private void Publish(string what, double found, double bound, string unit) =>
        new Reading("allocation", what, subject.Size, found, bound, unit).Publish();
}
