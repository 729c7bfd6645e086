using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Checker.Memory.Retentions;

namespace Checker.Memory.Releases;

/// <summary>Which objects can be released at all.</summary>
internal static class Releasable
{
    /// <exception cref="ArgumentException">The object is none, a copy, or there for as long as the process.</exception>
    public static void Require([NotNull] object? target)
    {
        if (target is null)
            throw new ArgumentException("There is no object: return the object that should be released, from the function that made it.");
        var type = TypeName.Of(target.GetType());
        if (target is ValueType)
            throw new ArgumentException($"{type} is a struct, and what is returned of it is a copy that nobody else has: return the object that holds it.");
        if (target is string text && ReferenceEquals(string.IsInterned(text), text))
            throw new ArgumentException("A string literal and an interned string live as long as the process: return a string that was made at run time, or the object that holds it.");
        if (target is MemberInfo or Assembly or Module || GC.GetGeneration(target) > GC.MaxGeneration)
            throw new ArgumentException($"The runtime keeps this {type} for as long as the process runs, whoever lets go of it: return an object that the code makes.");
    }
}
