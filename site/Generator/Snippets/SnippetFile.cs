using System.Text.RegularExpressions;
using Checker.Course;

namespace Site.Generator.Snippets;

/// <summary>The regions of one source file: <c>#region name</c> in C#, <c># region name</c> in Python. Regions may nest.</summary>
internal sealed partial class SnippetFile
{
    private readonly Dictionary<string, Region> _regions = [];

    private readonly Language _language;

    private SnippetFile(string file) => (File, _language) = (file, file.EndsWith(Language.Python.Extension, StringComparison.Ordinal) ? Language.Python : Language.CSharp);

    public string File { get; }

    public List<Defect> Defects { get; } = [];

    public IEnumerable<string> Names => _regions.Keys;

    public IEnumerable<Region> Regions => _regions.Values;

    public Region? Find(string name) => _regions.GetValueOrDefault(name);

    public static SnippetFile Parse(string file, string text)
    {
        var snippets = new SnippetFile(file);
        var open = new Stack<(string Name, int Line, List<RegionLine> Lines)>();
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (int number = 1; number <= lines.Length; number++)
        {
            var line = lines[number - 1];
            if (Start().Match(line) is { Success: true } start)
                open.Push((start.Groups[1].Value, number, []));
            else if (!End().IsMatch(line))
                snippets.AddLine(number, line, open);
            else if (open.TryPop(out var closed))
                snippets.Add(closed.Name, closed.Line, closed.Lines);
            else
                snippets.Defects.Add(new Defect(file, number, "this endregion closes no region; remove it"));
        }

        foreach (var (name, line, _) in open)
            snippets.Defects.Add(new Defect(file, line, $"the region '{name}' is never closed; add an endregion"));
        return snippets;
    }

    private void AddLine(int number, string line, Stack<(string Name, int Line, List<RegionLine> Lines)> regions)
    {
        if (regions.Count == 0)
            return;
        var (code, mark) = LineMark.Take(line, _language);
        if (mark is null)
            Defects.Add(new Defect(File, number, $"has an unknown mark at its end; the letters {LineMark.Letters[0]} to {LineMark.Letters[^1]} pair lines, and ! highlights one"));
        foreach (var region in regions)
            region.Lines.Add(new RegionLine(number, code, mark ?? default));
    }

    private void Add(string name, int line, List<RegionLine> lines)
    {
        int margin = lines.Select(each => each.Text).Where(text => text.Trim().Length > 0).Select(text => text.Length - text.TrimStart().Length).DefaultIfEmpty(0).Min();
        int first = lines.FindIndex(each => each.Text.Trim().Length > 0), last = lines.FindLastIndex(each => each.Text.Trim().Length > 0);
        var shown = new RegionLine[first < 0 ? 0 : last - first + 1];
        for (int place = 0; place < shown.Length; place++)
            shown[place] = lines[first + place] is var each && each.Text.Length < margin ? each with { Text = "" } : each with { Text = each.Text[margin..].TrimEnd() };
        if (!_regions.TryAdd(name, new Region(name, line, margin, shown)))
            Defects.Add(new Defect(File, line, $"there are two regions named '{name}'; give one another name"));
    }

    [GeneratedRegex(@"^\s*#\s?region\s+(\S+)\s*$")]
    private static partial Regex Start();

    [GeneratedRegex(@"^\s*#\s?endregion\b")]
    private static partial Regex End();
}
