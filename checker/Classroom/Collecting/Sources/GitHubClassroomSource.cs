namespace Checker.Classroom.Collecting.Sources;

/// <summary>What <c>gh classroom clone student-repos</c> leaves: <c>week-3-submissions/week-3-annlee/…</c>. When it was handed in only git knows, and git is not asked.</summary>
internal sealed class GitHubClassroomSource : ISubmissionSource
{
    private const string Suffix = "-submissions";

    public string Name => "github-classroom";

    public bool Recognises(IncomingTree tree) => tree.Name.EndsWith(Suffix, StringComparison.Ordinal) && tree.Tops.Any(IsFolder);

    public IReadOnlyList<Upload> Read(IncomingTree tree)
    {
        var slug = tree.Name.EndsWith(Suffix, StringComparison.Ordinal) ? $"{tree.Name[..^Suffix.Length]}-" : "";
        return [.. tree.Tops.Where(IsFolder).Select(top => new Upload(
            top.Key.StartsWith(slug, StringComparison.Ordinal) && top.Key.Length > slug.Length ? top.Key[slug.Length..] : top.Key,
            null, top.Key, IncomingTree.Below(top)))];
    }

    private static bool IsFolder(IGrouping<string, IncomingFile> top) => top.First().Path.Contains('/', StringComparison.Ordinal);
}
