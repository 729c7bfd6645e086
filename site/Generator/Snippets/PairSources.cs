using Checker.Course;

namespace Site.Generator.Snippets;

/// <summary>What stands beside a lesson: <c>generators.cs</c>, <c>generators.py</c> and <c>measured.json</c>; each may be missing.</summary>
internal sealed class PairSources
{
    private readonly Dictionary<Language, SnippetFile> _files = [];

    public MeasuredFile? Measured { get; private init; }

    public SnippetFile? Of(Language language) => _files.GetValueOrDefault(language);

    public IEnumerable<Defect> Defects => _files.Values.SelectMany(file => file.Defects).Concat(Unpaired).Concat(Measured?.Defects ?? []);

    /// <summary>Relative to the root; the pair's name without its number.</summary>
    public static string FileOf(Pair pair, Language language) =>
        $"{Folder(pair)}/{pair.Id[(pair.Id.IndexOf('-', StringComparison.Ordinal) + 1)..]}{language.Extension}";

    public static PairSources Load(string root, Pair pair)
    {
        var sources = new PairSources { Measured = MeasuredFile.Load(root, Folder(pair)) };
        foreach (var language in new[] { Language.Python, Language.CSharp })
            if (Read(root, FileOf(pair, language)) is { } code)
                sources._files[language] = SnippetFile.Parse(FileOf(pair, language), code);
        return sources;
    }

    /// <summary>Marked lines whose region has no line of the same mark in the other language.</summary>
    private IEnumerable<Defect> Unpaired =>
        from file in _files
        where _files.ContainsKey(file.Key.Other)
        from region in file.Value.Regions
        from line in region.Lines
        where line.Mark.Pair is { } letter && _files[file.Key.Other].Find(region.Name)?.LinesOf(letter) is not { Count: > 0 }
        select new Defect(file.Value.File, line.Number,
            $"is paired by [{line.Mark.Pair}], but no {file.Key.Other.Name} line of the region '{region.Name}' has that mark; mark its partner, or remove the mark");

    private static string Folder(Pair pair) => pair.Lesson.File[..pair.Lesson.File.LastIndexOf('/')];

    private static string? Read(string root, string file) =>
        File.Exists(Path.Combine(root, file)) ? File.ReadAllText(Path.Combine(root, file)) : null;
}
