using System.Reflection;

namespace Checker.Memory.Retentions;

/// <summary>The types of an assembly, but those whose own references are missing: nobody can have used them.</summary>
internal static class Loaded
{
    public static IEnumerable<Type> TypesOf(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException partly)
        {
            return partly.Types.OfType<Type>();
        }
    }
}
