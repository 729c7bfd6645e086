using System.Reflection.Metadata;

namespace Checker.Classroom.Policies;

/// <summary>Names of what metadata tokens stand for; generic types and methods without their arguments.</summary>
internal sealed class MetadataNames(MetadataReader metadata)
{
    /// <returns>Null for what has no name of its own, such as an array.</returns>
    public (string Type, string Member)? Of(EntityHandle handle) => handle.Kind switch
    {
        HandleKind.MethodDefinition => Of(metadata.GetMethodDefinition((MethodDefinitionHandle)handle)),
        HandleKind.FieldDefinition => Of(metadata.GetFieldDefinition((FieldDefinitionHandle)handle)),
        HandleKind.MethodSpecification => OfGeneric(metadata.GetMethodSpecification((MethodSpecificationHandle)handle)),
        HandleKind.MemberReference => Of(metadata.GetMemberReference((MemberReferenceHandle)handle)),
        _ => TypeOf(handle) is { } type ? (type, "") : null,
    };

    public string? TypeOf(EntityHandle handle) => handle.Kind switch
    {
        HandleKind.TypeDefinition => TypeOf((TypeDefinitionHandle)handle),
        HandleKind.TypeReference => TypeOf(metadata.GetTypeReference((TypeReferenceHandle)handle)),
        HandleKind.TypeSpecification => TypeOf(metadata.GetTypeSpecification((TypeSpecificationHandle)handle)),
        _ => null,
    };

    /// <summary>The type of an attribute, from its constructor.</summary>
    public string? TypeOf(CustomAttribute attribute) => attribute.Constructor.Kind switch
    {
        HandleKind.MemberReference => TypeOf(metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent),
        _ => TypeOf(metadata.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor).GetDeclaringType()),
    };

    public string TypeOf(TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        return type.GetDeclaringType() is { IsNil: false } outer
            ? $"{TypeOf(outer)}.{metadata.GetString(type.Name)}"
            : Join(type.Namespace, type.Name);
    }

    /// <summary><c>new T()</c> is a call that has a namesake which makes any type.</summary>
    private (string Type, string Member)? OfGeneric(MethodSpecification method) =>
        Of(method.Method) is ("System.Activator", "CreateInstance") ? ("System.Activator", "CreateInstance<T>") : Of(method.Method);

    private (string Type, string Member)? Of(MethodDefinition method) => (TypeOf(method.GetDeclaringType()), metadata.GetString(method.Name));

    private (string Type, string Member)? Of(FieldDefinition field) => (TypeOf(field.GetDeclaringType()), metadata.GetString(field.Name));

    private (string Type, string Member)? Of(MemberReference member) =>
        TypeOf(member.Parent) is { } type ? (type, metadata.GetString(member.Name)) : null;

    private string TypeOf(TypeReference type) => type.ResolutionScope.Kind == HandleKind.TypeReference
        ? $"{TypeOf(metadata.GetTypeReference((TypeReferenceHandle)type.ResolutionScope))}.{metadata.GetString(type.Name)}"
        : Join(type.Namespace, type.Name);

    /// <summary>A generic instance begins with its generic type; arrays and pointers have members that the runtime makes.</summary>
    private string? TypeOf(TypeSpecification type)
    {
        var signature = metadata.GetBlobReader(type.Signature);
        if (signature.ReadSignatureTypeCode() != SignatureTypeCode.GenericTypeInstance)
            return null;
        signature.ReadByte();
        return TypeOf(signature.ReadTypeHandle());
    }

    private string Join(StringHandle space, StringHandle name) =>
        space.IsNil ? metadata.GetString(name) : $"{metadata.GetString(space)}.{metadata.GetString(name)}";
}
