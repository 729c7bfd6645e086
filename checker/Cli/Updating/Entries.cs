namespace Checker.Cli.Updating;

/// <summary>Files by path, as a commit or the index has them.</summary>
internal static class Entries
{
    public static Entry? Of(this IReadOnlyDictionary<string, Entry> entries, string path) => entries.TryGetValue(path, out var entry) ? entry : null;

    /// <summary>Puts the learner's own files over others. Where a file and a folder have one name, the learner's stays.</summary>
    /// <param name="own">Null for a file that the learner has deleted.</param>
    public static Dictionary<string, Entry> Below(this IReadOnlyDictionary<string, Entry> others, IReadOnlyDictionary<string, Entry?> own)
    {
        var all = new Dictionary<string, Entry>(others);
        foreach (var (path, entry) in own)
        {
            if (entry is { } file)
                all[path] = file;
            else
                all.Remove(path);
        }

        var files = own.Where(each => each.Value is not null).Select(each => each.Key).ToHashSet();
        var folders = files.SelectMany(CoursePath.FoldersOf).ToHashSet();
        foreach (var path in all.Keys.Where(path => !files.Contains(path) && (folders.Contains(path) || CoursePath.FoldersOf(path).Any(files.Contains))).ToList())
            all.Remove(path);
        return all;
    }
}
