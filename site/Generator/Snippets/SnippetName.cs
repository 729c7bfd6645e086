namespace Site.Generator.Snippets;

/// <summary>A snippet as a text names it: by its region, and by its pair where it is another's, <c>03-generators/sum-lazily</c>.</summary>
internal readonly record struct SnippetName(string? Pair, string Region)
{
    public static SnippetName Parse(string text) => text.Split('/', 2) is [var pair, var region] ? new(pair, region) : new(null, text);

    public override string ToString() => Pair is null ? Region : $"{Pair}/{Region}";
}
