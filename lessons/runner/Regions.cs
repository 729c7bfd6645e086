using System.Text.RegularExpressions;

namespace Lessons;

/// <summary>Every region of a lesson's code is run, and whatever is run stands in a region.</summary>
internal static partial class Regions
{
    public static IEnumerable<string> DefectsOf(string pair, Measured measured) =>
        [.. DefectsOf($"lessons/{pair}", "*.cs", measured.CSharp), .. DefectsOf($"lessons/{pair}", "*.py", measured.Python)];

    private static IEnumerable<string> DefectsOf(string folder, string pattern, Run run)
    {
        var path = Directory.GetFiles(folder, pattern).Single();
        var file = $"{folder}/{Path.GetFileName(path)}";
        var regions = Region().Matches(File.ReadAllText(path)).Select(match => match.Groups["name"].Value).ToList();
        return
        [
            .. regions.Except(run.Snippets.Keys).Select(region => $"{file}: the region {region} is never run; list it among the file's snippets"),
            .. run.Snippets.Keys.Except(regions).Select(name => $"{file}: {name} is run, but no region has that name"),
        ];
    }

    [GeneratedRegex(@"^\s*# ?region (?<name>[\w-]+)\s*$", RegexOptions.Multiline)]
    private static partial Regex Region();
}
