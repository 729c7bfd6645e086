namespace Checker.Classroom.Collecting;

/// <summary>All that came in: a folder, or an archive read as one.</summary>
/// <param name="Name">Of the folder or the archive, without its extension.</param>
/// <param name="Links">How many links stood in the folder; they are not followed.</param>
public sealed record IncomingTree(string Name, IReadOnlyList<IncomingFile> Files, int Links = 0)
{
    /// <summary>What operating systems and git leave everywhere: nobody handed it in.</summary>
    private static readonly string[] Litter = [".git", ".DS_Store", "__MACOSX", "Thumbs.db", "desktop.ini"];

    public static bool IsLitter(string segment) => Litter.Contains(segment, StringComparer.OrdinalIgnoreCase);

    /// <summary>The files by the first part of their paths, in the order of these.</summary>
    public IEnumerable<IGrouping<string, IncomingFile>> Tops => Files
        .GroupBy(file => file.Path.Split('/')[0])
        .OrderBy(top => top.Key, StringComparer.Ordinal);

    /// <summary>The tree of the one folder that holds everything; null where there are several.</summary>
    public IncomingTree? Inner()
    {
        var tops = Tops.Take(2).ToList();
        return tops.Count == 1 && tops[0].All(file => file.Path.Contains('/', StringComparison.Ordinal))
            ? new IncomingTree(tops[0].Key, Below(tops[0]), Links)
            : null;
    }

    /// <summary>The files with the first part of their paths left out.</summary>
    public static IReadOnlyList<IncomingFile> Below(IEnumerable<IncomingFile> files) =>
        [.. files.Select(file => file with { Path = file.Path[(file.Path.IndexOf('/', StringComparison.Ordinal) + 1)..] })];
}
