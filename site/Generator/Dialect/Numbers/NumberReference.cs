using Markdig.Syntax.Inlines;
using Site.Generator.Snippets;

namespace Site.Generator.Dialect.Numbers;

/// <summary><c>{sum-lazily.csharp.allocated}</c> in prose: a number of the pair's <c>measured.json</c>. With another pair's name and a slash before it, a number of that one's; <c>{site/page.csharp.allocated}</c> is one of the generator's own.</summary>
internal sealed class NumberReference(SnippetName snippet, string language, string member) : LeafInline
{
    public SnippetName Snippet { get; } = snippet;

    public string Language { get; } = language;

    public string Member { get; } = member;

    public override string ToString() => $"{{{Snippet}.{Language}.{Member}}}";
}
