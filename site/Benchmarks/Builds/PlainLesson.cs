using System.Text.RegularExpressions;

namespace Site.Benchmarks.Builds;

/// <summary>A real lesson in Markdown that any generator reads: snippets as fenced code, measured numbers as digits, links as their words.</summary>
internal static partial class PlainLesson
{
    public static IReadOnlyList<(string Name, string Text)> AllOf(string root) =>
        [.. Directory.GetDirectories(Path.Combine(root, "lessons"))
            .Where(folder => File.Exists(Path.Combine(folder, "lesson.md")))
            .Order(StringComparer.Ordinal)
            .Select(folder => (Path.GetFileName(folder)[3..], Of(folder)))];

    private static string Of(string folder)
    {
        var name = Path.GetFileName(folder)[3..];
        var text = FrontMatter().Replace(File.ReadAllText(Path.Combine(folder, "lesson.md")).ReplaceLineEndings("\n"), "", 1);
        text = Snippet().Replace(text, directive => string.Join('\n', LanguagesOf(directive.Groups["kind"].Value).Select(language =>
            $"```{language.Id}\n{Region(Path.Combine(folder, name + language.Extension), directive.Groups["name"].Value)}\n```\n")));
        text = Directive().Replace(text, "");
        text = Number().Replace(text, "12,345,678");
        return RelativeLink().Replace(text, "$1");
    }

    private static IEnumerable<(string Id, string Extension)> LanguagesOf(string kind) => kind switch
    {
        "python" => [("python", ".py")],
        "csharp" => [("csharp", ".cs")],
        _ => [("python", ".py"), ("csharp", ".cs")],
    };

    private static string Region(string file, string name)
    {
        var code = File.ReadAllText(file).ReplaceLineEndings("\n");
        return Regex.Match(code, $@"^[ ]*#\s?region {Regex.Escape(name)}\n(.*?)^[ ]*#\s?endregion", RegexOptions.Singleline | RegexOptions.Multiline).Groups[1].Value.TrimEnd();
    }

    [GeneratedRegex(@"\A---\n.*?\n---\n", RegexOptions.Singleline)]
    private static partial Regex FrontMatter();

    [GeneratedRegex(@"^::: (?<kind>pair|python|csharp) (?<name>\S+).*\n:::$", RegexOptions.Multiline)]
    private static partial Regex Snippet();

    [GeneratedRegex(@"^:::.*$", RegexOptions.Multiline)]
    private static partial Regex Directive();

    [GeneratedRegex(@"\{[a-z0-9/_-]+\.[a-z]+\.[a-z]+\}")]
    private static partial Regex Number();

    [GeneratedRegex(@"\[([^\]\n]+)\]\((?!https?:)[^)\n]+\)")]
    private static partial Regex RelativeLink();
}
