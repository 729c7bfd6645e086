using System.Text.RegularExpressions;

namespace Checker.Classroom.Collecting.Sources;

/// <summary>
/// Moodle's "download all submissions": <c>Ann Lee_1234_assignsubmission_file/…</c>, or flat with the file's name behind. Moodle makes spaces of the underscores in names
/// of persons and groups, so that what follows the last one is its id; some sites put a user name in front.
/// </summary>
internal sealed partial class MoodleSource : ISubmissionSource
{
    public string Name => "moodle";

    public bool Recognises(IncomingTree tree) => tree.Tops.Any(top => Prefix().IsMatch(top.Key));

    public IReadOnlyList<Upload> Read(IncomingTree tree) => [.. tree.Tops
        .Select(top => (Match: Prefix().Match(top.Key), Top: top))
        .Where(each => each.Match.Success)
        .GroupBy(each => each.Match.Groups["prefix"].Value)
        .Select(student => Of(student.Key, [.. student]))];

    private static Upload Of(string prefix, IReadOnlyList<(Match Match, IGrouping<string, IncomingFile> Top)> parts)
    {
        var files = parts.Where(part => part.Match.Groups["kind"].Value == "file").ToList();
        var named = Numbered().Match(prefix);
        // An export of a team without a group has no number: its name is all there is.
        var name = named.Success ? named.Groups["name"].Value : prefix;
        return new Upload(
            $"moodle-{(named.Success ? named.Groups["id"].Value : prefix)}", IsBlind(name) ? null : name,
            $"{prefix}_assignsubmission_file", [.. files.SelectMany(part => part.Top.Select(file => Bare(file, part.Match)))])
        {
            Problems = parts.Any(part => part.Match.Groups["kind"].Value == "onlinetext") ? ["There is also text that was written online; it is not taken."] : [],
        };
    }

    private static IncomingFile Bare(IncomingFile file, Match top) => file with
    {
        Path = file.Path.Contains('/', StringComparison.Ordinal) ? file.Path[(file.Path.IndexOf('/', StringComparison.Ordinal) + 1)..] : top.Groups["rest"].Value,
    };

    /// <summary>With blind marking everybody is called so, behind the group's name where there are groups.</summary>
    private static bool IsBlind(string name) => name.EndsWith("Participant", StringComparison.Ordinal);

    // The first such word is Moodle's own: a file's name comes after it, and in a person's name it cannot be.
    [GeneratedRegex("^(?<prefix>.+?)_assignsubmission_(?<kind>[a-z]+)(?:_(?<rest>.*))?$", RegexOptions.Singleline)]
    private static partial Regex Prefix();

    [GeneratedRegex("^(?:.*_)?(?<name>[^_]*)_(?<id>[0-9]+)$", RegexOptions.Singleline)]
    private static partial Regex Numbered();
}
