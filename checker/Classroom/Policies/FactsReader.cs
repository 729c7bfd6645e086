using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Checker.Memory.Allocations;

namespace Checker.Classroom.Policies;

/// <summary>Reads the facts of an assembly: which member is named by which file, told apart by the symbols.</summary>
internal sealed class FactsReader
{
    private readonly PEReader _program;
    private readonly MetadataReader _metadata;
    private readonly MetadataReader _symbols;
    private readonly MetadataNames _names;
    private readonly HashSet<string> _submitted;
    private readonly HashSet<Use> _uses = [];
    private readonly HashSet<string> _bindings = [];

    /// <summary>Names of what the submitted files declare; all else in the assembly is given.</summary>
    private readonly HashSet<EntityHandle> _own = [];

    private FactsReader(PEReader program, MetadataReader symbols, IEnumerable<string> submitted)
    {
        _program = program;
        _metadata = program.GetMetadataReader();
        _symbols = symbols;
        _names = new MetadataNames(_metadata);
        _submitted = [.. submitted];
    }

    /// <param name="submitted">Paths of the submitted files, as they were compiled.</param>
    public static CodeFacts Read(string assembly, string symbols, IReadOnlyList<string> submitted)
    {
        using var program = new PEReader(File.OpenRead(assembly));
        using var debugging = MetadataReaderProvider.FromPortablePdbStream(File.OpenRead(symbols));
        return new FactsReader(program, debugging.GetMetadataReader(), submitted).Read();
    }

    private CodeFacts Read()
    {
        var found = _metadata.MethodDefinitions.Select(handle => (Handle: handle, Place: PlaceOf(handle))).ToList();
        var given = found.Where(each => each.Place is { } at && !_submitted.Contains(at.File)).Select(each => OutermostOf(each.Handle)).ToHashSet();
        var places = found.Select(each => (each.Handle, Place: each.Place ?? PlaceOfHidden(each.Handle, given))).ToList();
        foreach (var (handle, place) in places)
        {
            if (place is { } at && _submitted.Contains(at.File))
            {
                _own.Add(handle);
                _own.Add(_metadata.GetMethodDefinition(handle).GetDeclaringType());
            }
        }

        foreach (var (handle, place) in places)
            Read(handle, place);
        return new CodeFacts(
            [.. _uses], [.. _bindings.Order(StringComparer.Ordinal)],
            [.. _metadata.CustomAttributes.Select(attribute => _names.TypeOf(_metadata.GetCustomAttribute(attribute))).OfType<string>().Distinct().Order(StringComparer.Ordinal)],
            [.. _metadata.MethodDefinitions.Where(IsNative).Select(handle => _names.Of(handle)).Select(name => $"{name?.Type}.{name?.Member}")]);
    }

    private void Read(MethodDefinitionHandle handle, (string File, int Line)? place)
    {
        var method = _metadata.GetMethodDefinition(handle);
        if (method.RelativeVirtualAddress == 0)
            return;
        var isOwn = place is { } at && _submitted.Contains(at.File);
        foreach (var token in MethodTokens.In(_program.GetMethodBody(method.RelativeVirtualAddress).GetILContent()))
        {
            if (_names.Of(token) is not ({ } type, { } member))
                continue;
            if (isOwn && !IsOwn(token))
                _uses.Add(new Use(Path.GetFileName(place!.Value.File), place.Value.Line, type, member));
            else if (!isOwn && place is not null && IsOwn(token))
                _bindings.Add($"{type}.{member}");
        }
    }

    private bool IsOwn(EntityHandle token) => token.Kind switch
    {
        HandleKind.MethodDefinition => _own.Contains(token) || _own.Contains(_metadata.GetMethodDefinition((MethodDefinitionHandle)token).GetDeclaringType()),
        HandleKind.FieldDefinition => _own.Contains(_metadata.GetFieldDefinition((FieldDefinitionHandle)token).GetDeclaringType()),
        HandleKind.MethodSpecification => IsOwn(_metadata.GetMethodSpecification((MethodSpecificationHandle)token).Method),
        HandleKind.MemberReference => IsOwnInstance(_metadata.GetMemberReference((MemberReferenceHandle)token).Parent),
        HandleKind.TypeDefinition => _own.Contains(token),
        _ => IsOwnInstance(token),
    };

    /// <summary>A member of a generic type that the submission declares.</summary>
    private bool IsOwnInstance(EntityHandle parent)
    {
        if (parent.Kind != HandleKind.TypeSpecification)
            return false;
        var signature = _metadata.GetBlobReader(_metadata.GetTypeSpecification((TypeSpecificationHandle)parent).Signature);
        if (signature.ReadSignatureTypeCode() != SignatureTypeCode.GenericTypeInstance)
            return false;
        signature.ReadByte();
        return _own.Contains(signature.ReadTypeHandle());
    }

    private (string File, int Line)? PlaceOf(MethodDefinitionHandle handle)
    {
        var information = _symbols.GetMethodDebugInformation(handle.ToDebugInformationHandle());
        foreach (var point in information.SequencePointsBlob.IsNil ? [] : information.GetSequencePoints())
        {
            if (!point.IsHidden)
                return (_symbols.GetString(_symbols.GetDocument(point.Document).Name), point.StartLine);
        }

        return null;
    }

    /// <summary>Lines can be hidden from the symbols. A method that has none is the submission's, unless its type is given, or has a name that only the compiler can write.</summary>
    private (string File, int Line)? PlaceOfHidden(MethodDefinitionHandle handle, HashSet<TypeDefinitionHandle> given)
    {
        var type = OutermostOf(handle);
        return given.Contains(type) || _metadata.GetString(_metadata.GetTypeDefinition(type).Name).StartsWith('<') ? null : (_submitted.First(), 1);
    }

    private TypeDefinitionHandle OutermostOf(MethodDefinitionHandle handle)
    {
        var type = _metadata.GetMethodDefinition(handle).GetDeclaringType();
        while (_metadata.GetTypeDefinition(type).GetDeclaringType() is { IsNil: false } outer)
            type = outer;
        return type;
    }

    private bool IsNative(MethodDefinitionHandle handle) =>
        (_metadata.GetMethodDefinition(handle).Attributes & MethodAttributes.PinvokeImpl) != 0;
}
