using System.Diagnostics;
using Checker.Memory.Retentions;
using FluentAssertions.Execution;

namespace Checker.Memory;

/// <summary>Judges a <see cref="Retention"/>.</summary>
public sealed class RetentionAssertions(Retention subject)
{
    /// <summary>No object of type <typeparamref name="T"/>, or of a type derived from it, is alive.</summary>
    /// <exception cref="ArgumentException">There are no objects of type <typeparamref name="T"/>, so none would ever be found.</exception>
    [StackTraceHidden]
    public void HaveNo<T>()
    {
        RequireObjects(typeof(T));
        var found = subject.Remains.Of(typeof(T));
        var path = found.Objects == 0 ? null : subject.Remains.PathTo(typeof(T));
        new Reading("retention", TypeName.Of(typeof(T)), subject.Size, found.Objects, 0, "objects", path).Publish();
        if (path is not null)
            Execute.Assertion.FailWithText(RetentionText.OfObjects(subject, typeof(T), found, path));
    }

    /// <summary>All that the calls left alive, of any type, is <paramref name="budget"/> or less.</summary>
    [StackTraceHidden]
    public void BeAtMost(Bytes budget)
    {
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
        if (type.IsInterface || type.IsAbstract)
            throw new ArgumentException($"{TypeName.Of(type)} is {(type.IsInterface ? "an interface" : "abstract")}, and no object is of just that type: name the class that implements it, or use BeAtMost.");
        if (type == typeof(object))
            throw new ArgumentException("Every object is an object: name a class, or use BeAtMost.");
    }
}
