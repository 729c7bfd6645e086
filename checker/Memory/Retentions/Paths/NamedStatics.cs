using System.Collections.Concurrent;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Checker.Memory.Retentions.Paths;

/// <summary>
/// Finds the static field of a library by its name, which is all that the graph tells of it. Searches the compiled files, since
/// to ask an assembly for all its types would load them; and answers only where no other field could be meant.
/// </summary>
internal static class NamedStatics
{
    private static readonly ConcurrentDictionary<string, FieldInfo[]> Known = [];

    /// <summary>The field of this name that can refer to an object of <paramref name="type"/>; null where there are two.</summary>
    public static FieldInfo? Find(string name, Type type) =>
        Known.GetOrAdd(name, FieldsNamed).Where(field => field.FieldType.IsAssignableFrom(type)).ToList() is [var only] ? only : null;

    private static FieldInfo[] FieldsNamed(string name) => [.. AppDomain.CurrentDomain.GetAssemblies()
        .SelectMany(assembly => IsInNoFile(assembly) ? FieldsInMemory(assembly, name) : FieldsInFile(assembly, name))
        .Where(field => !field.DeclaringType!.ContainsGenericParameters)];

    private static bool IsInNoFile(Assembly assembly) => assembly.IsDynamic || assembly.Location.Length == 0;

    private static IEnumerable<FieldInfo> FieldsInMemory(Assembly assembly, string name) =>
        Loaded.TypesOf(assembly).Select(type => type.GetField(name, StaticFields.AllStatic)).OfType<FieldInfo>().Where(field => !field.IsLiteral);

    private static List<FieldInfo> FieldsInFile(Assembly assembly, string name)
    {
        using var image = new PEReader(File.OpenRead(assembly.Location));
        var metadata = image.GetMetadataReader();
        return [.. metadata.FieldDefinitions
            .Where(handle => IsNamed(metadata, metadata.GetFieldDefinition(handle), name))
            .Select(handle => assembly.ManifestModule.ResolveField(MetadataTokens.GetToken(handle))!)];
    }

    private static bool IsNamed(MetadataReader metadata, FieldDefinition field, string name) =>
        (field.Attributes & (FieldAttributes.Static | FieldAttributes.Literal)) == FieldAttributes.Static
        && metadata.StringComparer.Equals(field.Name, name);
}
