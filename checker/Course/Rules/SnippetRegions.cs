using System.Text.RegularExpressions;

namespace Checker.Course.Rules;

/// <summary>The named regions in a lesson's files of one language: <c>#region x</c> in C#, <c># region x</c> in Python.</summary>
internal sealed partial class SnippetRegions
{
    private readonly string _folder;
    private readonly string _extension;
    private readonly Dictionary<string, string> _places = [];
    private readonly List<Defect> _defects = [];

    private SnippetRegions(string folder, string extension) => (_folder, _extension) = (folder, extension);

    /// <summary>Regions without an end, ends without a region, names given twice.</summary>
    public IReadOnlyList<Defect> Defects => _defects;

    public static SnippetRegions Read(string root, string folder, string extension)
    {
        var regions = new SnippetRegions(folder, extension);
        var files = Directory.EnumerateFiles(Path.Combine(root, folder), $"*.{extension}").Order(StringComparer.Ordinal);
        foreach (var path in files)
            regions.Add($"{folder}/{Path.GetFileName(path)}", File.ReadLines(path));
        return regions;
    }

    /// <summary>Null when the region is there.</summary>
    public Defect? Find(string name, string file, int line) => _places.ContainsKey(name) ? null : new Defect(
        file, line, $"no {_folder}/*.{_extension} has a region '{name}'; add '{Mark}region {name}' … '{Mark}endregion' there, or show another");

    private string Mark => _extension == "py" ? "# " : "#";

    private void Add(string file, IEnumerable<string> lines)
    {
        var open = new Stack<(string Name, int Line)>();
        foreach (var (text, index) in lines.Select((text, index) => (text, index)))
        {
            if (Edge().Match(text) is not { Success: true } edge)
                continue;
            if (edge.Groups["end"].Success && !open.TryPop(out var _))
                _defects.Add(new Defect(file, index + 1, $"nothing is open that '{Mark}endregion' could end; delete it"));
            else if (!edge.Groups["end"].Success)
                open.Push(Begin(file, index + 1, edge.Groups["name"].Value));
        }

        foreach (var (name, line) in open)
            _defects.Add(new Defect(file, line, $"the region '{name}' has no end; add '{Mark}endregion'"));
    }

    private (string Name, int Line) Begin(string file, int line, string name)
    {
        if (!_places.TryAdd(name, $"{file}({line})"))
            _defects.Add(new Defect(file, line, $"the region '{name}' is also at {_places[name]}; give each its own name"));
        return (name, line);
    }

    [GeneratedRegex(@"^\s*# ?(?:(?<end>endregion)\b|region +(?<name>\S+))")]
    private static partial Regex Edge();
}
