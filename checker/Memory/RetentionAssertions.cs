using System.Diagnostics;
using Checker.Memory.Retentions;
using Checker.Memory.Types;
using FluentAssertions.Execution;

namespace Checker.Memory;

/// <summary>Judges a <see cref="Retention"/>.</summary>
public sealed class RetentionAssertions(Retention subject)
{
    /// <summary>No object of type <typeparamref name="T"/>, or of a type derived from it, is alive.</summary>
    /// <exception cref="ArgumentException">There are no objects of type <typeparamref name="T"/>, so none would ever be found.</exception>
    [StackTraceHidden]
    public void HaveNo<T>() => HaveAtMost<T>(0);

    /// <summary>At most <paramref name="objects"/> objects of type <typeparamref name="T"/>, or of types derived from it, are alive.</summary>
    /// <exception cref="ArgumentException">There are no objects of type <typeparamref name="T"/>, so none would ever be found.</exception>
    [StackTraceHidden]
    public void HaveAtMost<T>(long objects)
    {
        RequireObjects(typeof(T));
        ArgumentOutOfRangeException.ThrowIfNegative(objects);
        var found = subject.Remains.Of(typeof(T));
        var trace = found.Objects <= objects ? null : subject.Remains.TraceTo(typeof(T));
        new Reading("retention", TypeName.Of(typeof(T)), subject.Size, found.Objects, objects, "objects", trace?.Path).Publish();
        if (trace is not null)
            Execute.Assertion.FailWithText(RetentionText.OfObjects(subject, typeof(T), objects, found, trace));
    }

    /// <summary>All that the calls left alive, of any type, is <paramref name="budget"/> or less.</summary>
    [StackTraceHidden]
    public void BeAtMost(Bytes budget)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(budget.Count, nameof(budget));
        var all = subject.Remains.All;
        var found = new Bytes(all.Sum(type => type.Tally.Bytes));
        var trace = found <= budget ? null : subject.Remains.TraceTo(all[0].Type);
        new Reading("retention", subject.Code, subject.Size, found.Count, budget.Count, "bytes", trace?.Path).Publish();
        if (trace is not null)
            Execute.Assertion.FailWithText(RetentionText.OfBytes(subject, budget, found, trace));
    }

    /// <summary>Nothing of any type is left that grows with the calls or with the input.</summary>
    /// <remarks>
    /// A type is new when it grew from each round of calls to the next: by an object for each call at least, or, since the rounds of a trial
    /// have more input each time, by bytes in the measure of its items. A field that keeps nothing but the last input is new in a trial, for it
    /// holds more with a larger input; a lambda has no input, and there it is not. What the first round makes and later ones use is
    /// not new: a table, a compiled expression, a cache with a bound that the calls of the first round fill.
    /// </remarks>
    /// <exception cref="InvalidOperationException">The retention is that of one answer, which nothing can be compared with.</exception>
    [StackTraceHidden]
    public void HaveNothingNew()
    {
        var found = subject.Remains.New;
        var trace = found.Count == 0 ? null : subject.Remains.TraceToNew(found[0].Type);
        new Reading("retention", subject.Code, subject.Size, found.Sum(type => type.Tally.Bytes), 0, "bytes", trace?.Path).Publish();
        if (trace is not null)
            Execute.Assertion.FailWithText(NothingNewText.Of(subject, found, trace));
    }

    private static void RequireObjects(Type type)
    {
        if (type.IsValueType)
            throw new ArgumentException($"{TypeName.Of(type)} is a struct and lives inside other objects: name the class or array that holds it, or use BeAtMost.");
        ObjectType.Require(type);
    }
}
