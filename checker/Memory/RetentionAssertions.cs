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
        var path = found.Objects <= objects ? null : subject.Remains.PathTo(typeof(T));
        new Reading("retention", TypeName.Of(typeof(T)), subject.Size, found.Objects, objects, "objects", path).Publish();
        if (path is not null)
            Execute.Assertion.FailWithText(RetentionText.OfObjects(subject, typeof(T), objects, found, path));
    }

    /// <summary>All that the calls left alive, of any type, is <paramref name="budget"/> or less.</summary>
    [StackTraceHidden]
    public void BeAtMost(Bytes budget)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(budget.Count, nameof(budget));
        var all = subject.Remains.All;
        var found = new Bytes(all.Sum(type => type.Tally.Bytes));
        var path = found <= budget ? null : subject.Remains.PathTo(all[0].Type);
        new Reading("retention", subject.Code, subject.Size, found.Count, budget.Count, "bytes", path).Publish();
        if (path is not null)
            Execute.Assertion.FailWithText(RetentionText.OfBytes(subject, budget, found, path));
    }

    private static void RequireObjects(Type type)
    {
        if (type.IsValueType)
            throw new ArgumentException($"{TypeName.Of(type)} is a struct and lives inside other objects: name the class or array that holds it, or use BeAtMost.");
        ObjectType.Require(type);
    }
}
