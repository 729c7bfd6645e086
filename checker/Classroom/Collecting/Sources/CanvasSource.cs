using System.Text.RegularExpressions;

namespace Checker.Classroom.Collecting.Sources;

/// <summary>
/// Canvas's "download submissions": files in one folder, <c>leeann_LATE_88_991_RmsDelay.cs</c>, which is the sortable name in lower case, perhaps a mark, the user's
/// id, the attachment's id and the file's name. Canvas takes numbers between underscores out of names of persons, so that the first two are the ids.
/// </summary>
internal sealed partial class CanvasSource : ISubmissionSource
{
    public string Name => "canvas";

    public bool Recognises(IncomingTree tree)
    {
        var files = tree.Files.Where(file => !file.Path.Contains('/', StringComparison.Ordinal)).ToList();
        return files.Count > 0 && files.Count(file => MatchOf(file.Path).Success) * 2 > files.Count;
    }

    public IReadOnlyList<Upload> Read(IncomingTree tree) => [.. tree.Files
        .Where(file => !file.Path.Contains('/', StringComparison.Ordinal))
        .Select(file => (Match: MatchOf(file.Path), File: file))
        .Where(each => each.Match.Success)
        .GroupBy(each => each.Match.Groups["user"].Value)
        .Select(student => Of(student.Key, [.. student]))];

    private static Upload Of(string user, IReadOnlyList<(Match Match, IncomingFile File)> parts)
    {
        var names = parts.Select(part => part.Match.Groups["name"]).Where(name => name.Success).Select(name => name.Value).Distinct().ToList();
        var files = parts.Where(part => part.Match.Groups["file"].Success).ToList();
        return new Upload(
            $"canvas-{user}", names.FirstOrDefault(), string.Join(", ", parts.Select(part => part.File.Path)),
            [.. files.Select(part => part.File with { Path = WithoutCount(part.Match.Groups["file"].Value) })])
        {
            IsLate = parts.Any(part => part.Match.Groups["late"].Success),
            Problems =
            [
                .. names.Count > 1 ? [$"Files of several names have the number {user}: {string.Join(", ", names)}."] : Array.Empty<string>(),
                .. files.Count < parts.Count ? ["There is also a text or a link that was entered online; it is not taken."] : Array.Empty<string>(),
            ],
        };
    }

    private static Match MatchOf(string name) =>
        new[] { Anonymous(), Text(), File() }.Select(pattern => pattern.Match(name)).FirstOrDefault(match => match.Success) ?? Match.Empty;

    /// <summary>A file that was handed in again is called <c>RmsDelay-1.cs</c>.</summary>
    private static string WithoutCount(string name) => Count().Replace(name, "", 1);

    [GeneratedRegex("^(?<name>.+?)_(?:(?<late>LATE)_)?(?<user>[0-9]+)_[0-9]+_(?<file>.+)$", RegexOptions.Singleline)]
    private static partial Regex File();

    [GeneratedRegex("^(?<name>.+?)_(?:(?<late>LATE)_)?(?<user>[0-9]+)_(?:text|link)[.]html$", RegexOptions.Singleline)]
    private static partial Regex Text();

    // Five letters of an alphabet without look-alikes; the mark stands in front of them.
    [GeneratedRegex("^(?:(?<late>LATE)_)?(?<user>anon_[1-9A-HJ-NP-Za-km-z]{5})_(?:[0-9]+_(?<file>.+)|(?:text|link)[.]html)$", RegexOptions.Singleline)]
    private static partial Regex Anonymous();

    [GeneratedRegex("-[0-9]+(?=[.][A-Za-z]+$)")]
    private static partial Regex Count();
}
