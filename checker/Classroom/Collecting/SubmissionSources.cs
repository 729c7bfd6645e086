using Checker.Classroom.Collecting.Sources;

namespace Checker.Classroom.Collecting;

/// <summary>The layouts that are known, in the order in which they are looked for: the surest first.</summary>
public static class SubmissionSources
{
    private static readonly ISubmissionSource[] Known =
    [
        new GradescopeSource(), new MoodleSource(), new Classroom50Source(), new GitHubClassroomSource(), new CanvasSource(), new FoldersSource(),
    ];

    public static IEnumerable<string> Names => Known.Select(source => source.Name);

    /// <exception cref="CollectException">There is none of that name.</exception>
    public static ISubmissionSource Named(string name) => Known.FirstOrDefault(source => source.Name == name) ?? throw CollectException.ForUnknownSource(name);

    /// <param name="pattern">A regular expression for paths, with the groups <c>student</c> and, at will, <c>timestamp</c> and <c>file</c>.</param>
    /// <exception cref="CollectException">It is no such pattern.</exception>
    public static ISubmissionSource Matching(string pattern) => new PatternSource(pattern);

    /// <summary>The layout of a tree, which may stand in a folder of its own as archives are often packed, and the tree that has it.</summary>
    internal static (ISubmissionSource Source, IncomingTree Tree)? Recognise(IncomingTree tree)
    {
        // Any folder is a folder of folders: that is asked last, and of the outer one, unless it is there only because a whole folder was packed.
        var inner = tree.Inner();
        foreach (var source in Known)
        {
            if (source is FoldersSource && inner is not null && inner.Name == tree.Name && source.Recognises(inner))
                return (source, inner);
            if (source.Recognises(tree))
                return (source, tree);
            if (source is not FoldersSource && inner is not null && source.Recognises(inner))
                return (source, inner);
        }

        return null;
    }
}
