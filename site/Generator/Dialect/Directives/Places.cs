namespace Site.Generator.Dialect.Directives;

/// <summary>Lines as the words of a page: <c>line 2</c>, <c>lines 2 and 4</c>.</summary>
internal static class Places
{
    public static string Of(IReadOnlyList<int> lines) =>
        lines.Count == 1 ? $"line {lines[0]}" : $"lines {string.Join(", ", lines.SkipLast(1))} and {lines[^1]}";
}
