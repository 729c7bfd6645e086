using Checker.Classroom.Collecting.Archives;

namespace Checker.Classroom.Collecting.Sources;

/// <summary>Plain folders, or archives, one for each student and named by the student's key.</summary>
internal sealed class FoldersSource : ISubmissionSource
{
    public string Name => "folders";

    public bool Recognises(IncomingTree tree) => Read(tree).Count > 0;

    public IReadOnlyList<Upload> Read(IncomingTree tree) => [.. tree.Tops
        .Where(top => top.First().Path.Contains('/', StringComparison.Ordinal))
        .Select(top => new Upload(top.Key, null, top.Key, IncomingTree.Below(top)))
        .Concat(tree.Files
            .Where(file => !file.Path.Contains('/', StringComparison.Ordinal) && Archive.IsNamedLikeOne(file.Name) && Archive.StemOf(file.Name).Length > 0)
            .Select(file => new Upload(Archive.StemOf(file.Name), null, file.Name, [file])))];
}
