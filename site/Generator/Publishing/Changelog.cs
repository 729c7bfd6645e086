using System.Globalization;
using System.Text.RegularExpressions;
using Checker.Course;

namespace Site.Generator.Publishing;

/// <summary><c>CHANGELOG.md</c>: headings of the second level with a date in them, and below each a list of changes. A course without one has no feed.</summary>
internal static partial class Changelog
{
    public const string File = "CHANGELOG.md";

    public static (IReadOnlyList<Change> Changes, IReadOnlyList<Defect> Defects) Read(string root)
    {
        var path = Path.Combine(root, File);
        var changes = new List<Change>();
        var defects = new List<Defect>();
        DateOnly? since = null;
        foreach (var (place, line) in (System.IO.File.Exists(path) ? System.IO.File.ReadAllText(path).ReplaceLineEndings("\n").Split('\n') : []).Index())
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                since = DateIn(line);
                if (since is null)
                    defects.Add(new Defect(File, place + 1, "has no date in this heading, and the feed of changes needs one; write it as in '## Unreleased (since 2026-11-23)'"));
            }
            else if (since is { } date && line.StartsWith("- ", StringComparison.Ordinal))
            {
                changes.Add(new Change(place + 1, date, line[2..]));
            }
            else if (changes.Count > 0 && line.StartsWith("  ", StringComparison.Ordinal))
            {
                changes[^1] = changes[^1] with { Markdown = changes[^1].Markdown + "\n" + line[2..] };
            }
        }

        return (changes, defects);
    }

    private static DateOnly? DateIn(string heading) =>
        Date().Match(heading) is { Success: true } found
        && DateOnly.TryParseExact(found.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    [GeneratedRegex(@"\b[0-9]{4}-[0-9]{2}-[0-9]{2}\b")]
    private static partial Regex Date();
}
