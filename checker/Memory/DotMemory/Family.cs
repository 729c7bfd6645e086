using System.Reflection;
using Checker.Memory.Retentions;

namespace Checker.Memory.DotMemory;

/// <summary>A type and those derived from it: the engine's assertions mean them all, and dotMemory Unit is asked for each.</summary>
internal static class Family
{
    /// <exception cref="InconclusiveException">A generic type derives from it, and nobody can say of which closed types there are objects.</exception>
    public static IReadOnlyList<Type> Of(Type type) => type.IsSealed || type.IsArray
        ? [type]
        : [type, .. AppDomain.CurrentDomain.GetAssemblies().SelectMany(TypesOf).Select(candidate => Derived(candidate, type)).OfType<Type>()];

    private static IEnumerable<Type> TypesOf(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException partly)
        {
            // What cannot be loaded has no objects.
            return partly.Types.OfType<Type>();
        }
    }

    private static Type? Derived(Type candidate, Type type)
    {
        if (!candidate.IsClass || candidate.IsAbstract || candidate == type)
            return null;
        if (!candidate.ContainsGenericParameters)
            return candidate.IsSubclassOf(type) ? candidate : null;
        var ancestor = candidate.BaseType;
        while (ancestor is not null && DefinitionOf(ancestor) != DefinitionOf(type))
            ancestor = ancestor.BaseType;
        return ancestor is null ? null : Closed(candidate, ancestor.GenericTypeArguments, type.GenericTypeArguments);
    }

    /// <summary><c>Stack&lt;T&gt; : List&lt;T&gt;</c> has one closed type that is a <c>List&lt;int&gt;</c>.</summary>
    private static Type? Closed(Type candidate, Type[] open, Type[] closed)
    {
        if (open.Zip(closed).Any(pair => !pair.First.ContainsGenericParameters && pair.First != pair.Second))
            return null;
        var arguments = candidate.GetGenericArguments().Select(parameter => Array.IndexOf(open, parameter) is var at and >= 0 ? closed[at] : null).ToArray();
        if (arguments.Contains(null))
        {
            throw Absence.NotAvailable(
                $"the count of objects that may be of a generic type derived from it ({TypeName.Of(candidate)})");
        }

        try
        {
            return candidate.MakeGenericType(arguments!);
        }
        catch (ArgumentException)
        {
            // It does not allow these arguments.
            return null;
        }
    }

    private static Type DefinitionOf(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;
}
