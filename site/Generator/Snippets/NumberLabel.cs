namespace Site.Generator.Snippets;

/// <summary>The numbers that a snippet can have, with the words the pages use for them.</summary>
internal sealed record NumberLabel(string Text, string Unit)
{
    private static readonly Dictionary<(string Language, string Name), NumberLabel> Known = new()
    {
        [("csharp", "allocated")] = new("Allocated", "bytes"),
        [("csharp", "retained")] = new("Retained", "bytes"),
        [("csharp", "objects")] = new("Objects retained", "objects"),
        [("python", "peak")] = new("Peak", "bytes"),
        [("python", "kept")] = new("Kept", "bytes"),
    };

    public static NumberLabel? Find(Language language, string name) => Known.GetValueOrDefault((language.Id, name));

    public static string NamesFor(Language language) => string.Join(", ", Known.Keys.Where(key => key.Language == language.Id).Select(key => key.Name));
}
