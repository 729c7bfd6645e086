namespace Checker.Classroom.Collecting.Archives;

/// <summary>The names in one archive: each is refused that no honest tool writes, and so is the same name twice, also where only the case differs.</summary>
internal sealed class EntryNames(ArchiveLimits limits)
{
    private const int Longest = 1024;

    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private int _entries;

    /// <returns>The name without a leading <c>./</c>; null for a folder and for what nobody handed in.</returns>
    /// <exception cref="ArchiveException">The archive is to be refused.</exception>
    public string? Take(string name, bool isFolder)
    {
        if (++_entries > limits.Entries)
            throw ArchiveException.ForEntries(limits.Entries);
        if (ProblemOf(name) is { } problem)
            throw ArchiveException.ForName(name, problem);
        var path = string.Join('/', name.Split('/').Where(part => part is not ("" or ".")));
        if (isFolder || path.Length == 0)
            return null;
        if (!_names.Add(path))
            throw ArchiveException.ForName(name, "twice or in two spellings that differ only in case");
        return path.Split('/').Any(IncomingTree.IsLitter) ? null : path;
    }

    private static string? ProblemOf(string name)
    {
        if (name.Length == 0)
            return "a file without a name";
        if (name.Length > Longest)
            return $"a name of more than {Longest:N0} characters";
        if (name.Any(char.IsControl))
            return "a name with a control character";
        if (name.Contains('\\', StringComparison.Ordinal))
            return "a name with a backslash";
        if (name[0] == '/')
            return "an absolute name";
        if (name.Length > 1 && char.IsAsciiLetter(name[0]) && name[1] == ':')
            return "a name with a drive letter";
        return name.Split('/').Contains("..") ? "a name that leads out of the archive" : null;
    }
}
