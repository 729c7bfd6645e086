using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Checker.Compiling;

/// <summary>A build names every reference by its whole path: there is nothing to look for.</summary>
internal sealed class References : MetadataReferenceResolver
{
    public override ImmutableArray<PortableExecutableReference> ResolveReference(string reference, string? baseFilePath, MetadataReferenceProperties properties) =>
        [MetadataReference.CreateFromFile(reference, properties)];

    public override bool Equals(object? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => 0;
}
