using System.Text.RegularExpressions;
using Checker.Course;

namespace Site.Generator.Snippets;

/// <summary>The regions of one source file: <c>#region name</c> in C#, <c># region name</c> in Python. Regions may nest.</summary>
internal sealed partial class SnippetFile
{
    private readonly Dictionary<string, Region> _regions = [];

    private SnippetFile(string file) => File = file;

    public string File { get; }

    public List<Defect> Defects { get; } = [];

    public IEnumerable<string> Names => _regions.Keys;

    public Region? Find(string name) => _regions.GetValueOrDefault(name);

    public static SnippetFile Parse(string file, string text)
    {
        var snippets = new SnippetFile(file);
        var open = new Stack<(string Name, int Line, List<string> Code)>();
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (int number = 1; number <= lines.Length; number++)
        {
            var line = lines[number - 1];
            if (Start().Match(line) is { Success: true } start)
                open.Push((start.Groups[1].Value, number, []));
            else if (!End().IsMatch(line))
                foreach (var region in open)
                    region.Code.Add(line);
            else if (open.TryPop(out var closed))
                snippets.Add(closed.Name, closed.Line, closed.Code);
            else
                snippets.Defects.Add(new Defect(file, number, "this endregion closes no region; remove it"));
        }

        foreach (var (name, line, _) in open)
            snippets.Defects.Add(new Defect(file, line, $"the region '{name}' is never closed; add an endregion"));
        return snippets;
    }

    private void Add(string name, int line, List<string> code)
    {
        if (!_regions.TryAdd(name, new Region(name, line, Dedent(code))))
            Defects.Add(new Defect(File, line, $"there are two regions named '{name}'; give one another name"));
    }

    private static string Dedent(List<string> code)
    {
        int margin = code.Where(line => line.Trim().Length > 0).Select(line => line.Length - line.TrimStart().Length).DefaultIfEmpty(0).Min();
        return string.Join('\n', code.Select(line => line.Length < margin ? "" : line[margin..].TrimEnd())).Trim('\n');
    }

    [GeneratedRegex(@"^\s*#\s?region\s+(\S+)\s*$")]
    private static partial Regex Start();

    [GeneratedRegex(@"^\s*#\s?endregion\b")]
    private static partial Regex End();
}
