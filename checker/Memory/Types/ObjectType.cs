using Checker.Memory.Retentions;

namespace Checker.Memory.Types;

/// <summary>Which types an assertion can ask for.</summary>
internal static class ObjectType
{
    /// <exception cref="ArgumentException">No object is of just that type, so none would ever be found.</exception>
    public static void Require(Type type)
    {
        if (type.IsInterface || type.IsAbstract)
            throw new ArgumentException($"{TypeName.Of(type)} is {(type.IsInterface ? "an interface" : "abstract")}, and no object is of just that type: name the class that implements it, or use BeAtMost.");
        if (Nullable.GetUnderlyingType(type) is { } value)
            throw new ArgumentException($"{TypeName.Of(type)} is boxed as {TypeName.Of(value)}, and no object is of just that type: name {TypeName.Of(value)}, or use BeAtMost.");
        if (type == typeof(object))
            throw new ArgumentException("Every object is an object: name a class, or use BeAtMost.");
    }
}
