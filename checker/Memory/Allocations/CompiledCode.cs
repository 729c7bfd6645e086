using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using Checker.Memory.Retentions;

namespace Checker.Memory.Allocations;

/// <summary>Reads what the code under test calls, by full name, from its compiled methods.</summary>
internal static class CompiledCode
{
    public const string NativeMark = " (native code)";

    /// <summary>Each call once. A generic type's arguments follow its name: <c>System.Buffers.ArrayPool`1.&lt;System.Byte.&gt;get_Shared</c>.</summary>
    public static IReadOnlySet<string> CallsOf(Type trial, Territory territory)
    {
        if (trial.Assembly == typeof(Trial).Assembly)
            return new HashSet<string>();
        if (trial.Assembly.Location is not { Length: > 0 } path)
        {
            throw InconclusiveException.Because(
                $"{trial.Assembly.GetName().Name} was loaded from memory, so its code cannot be searched for uncounted memory",
                "Load it from a file.");
        }

        using var image = new PEReader(File.OpenRead(path));
        var metadata = image.GetMetadataReader();

        // The first row stands for the module itself. Lambdas, iterators and async methods are types nested in their declarer.
        return metadata.TypeDefinitions.Skip(1)
            .Where(handle => territory.IsCodeUnderTest(trial.Module.ResolveType(MetadataTokens.GetToken(handle))))
            .SelectMany(handle => metadata.GetTypeDefinition(handle).GetMethods())
            .SelectMany(method => CallsOf(image, metadata, method))
            .ToHashSet();
    }

    private static IEnumerable<string> CallsOf(PEReader image, MetadataReader metadata, MethodDefinitionHandle handle)
    {
        var method = metadata.GetMethodDefinition(handle);
        if ((method.Attributes & MethodAttributes.PinvokeImpl) != 0)
            yield return metadata.GetString(method.Name) + NativeMark;
        if (method.RelativeVirtualAddress == 0)
            yield break;
        foreach (var token in MethodTokens.In(image.GetMethodBody(method.RelativeVirtualAddress).GetILContent()))
            yield return FullNameOf(metadata, token);
    }

    private static string FullNameOf(MetadataReader metadata, EntityHandle token) => token.Kind switch
    {
        HandleKind.MethodSpecification =>
            FullNameOf(metadata, metadata.GetMethodSpecification((MethodSpecificationHandle)token).Method),
        HandleKind.MemberReference when metadata.GetMemberReference((MemberReferenceHandle)token) is var member =>
            FullNameOf(metadata, member.Parent) + metadata.GetString(member.Name),
        HandleKind.TypeSpecification =>
            metadata.GetTypeSpecification((TypeSpecificationHandle)token).DecodeSignature(new NamedType(), null),
        HandleKind.TypeReference => NamedType.Of(metadata, (TypeReferenceHandle)token),
        _ => "",
    };
}
