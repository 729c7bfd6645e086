using Markdig.Syntax.Inlines;

namespace Site.Generator.Dialect.Numbers;

/// <summary><c>{sum-lazily.csharp.allocated}</c> in prose: a number of <c>measured.json</c>.</summary>
internal sealed class NumberReference(string snippet, string language, string member) : LeafInline
{
    public string Snippet { get; } = snippet;

    public string Language { get; } = language;

    public string Member { get; } = member;

    public override string ToString() => $"{{{Snippet}.{Language}.{Member}}}";
}
