namespace Site.Theme;

/// <summary>The files that come with every site: what each page links to, and what its script loads when somebody searches.</summary>
public static class ThemeFiles
{
    public static IReadOnlyList<string> Names { get; } = ["site.css", "work.css", "site.js", "search.js", "minisearch.js", "minisearch.LICENSE.txt"];

    /// <summary>What pages link to besides when a watch serves them.</summary>
    public const string Live = "live.js";

    /// <summary>The text as it is sent; what others wrote goes out as they wrote it.</summary>
    public static string Read(string name) => name switch
    {
        "minisearch.js" => Written(name),
        _ when name.EndsWith(".css", StringComparison.Ordinal) => ShortText.OfStyles(Written(name)),
        _ when name.EndsWith(".js", StringComparison.Ordinal) => ShortText.OfScript(Written(name)),
        _ => Written(name),
    };

    private static string Written(string name)
    {
        using var stream = typeof(ThemeFiles).Assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentException($"The theme has no file {name}.", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
