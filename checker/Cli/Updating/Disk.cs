using System.Security.Cryptography;
using System.Text;

namespace Checker.Cli.Updating;

/// <summary>The learner's files, looked at and moved. A link counts as a file and is never followed.</summary>
internal sealed class Disk(string root)
{
    private const string Nothing = "";

    public string PathOf(string path) => Path.Combine(root, path.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>True for a file or a link in no folder that is a link.</summary>
    public bool Has(string path) => !IsBelowFile(path) && IsFile(PathOf(path));

    /// <summary>Byte for byte, with where a link leads; empty where there is nothing.</summary>
    public string PrintOf(string path) => Has(path) ? PrintOfFile(PathOf(path)) : Nothing;

    public static string PrintOfFile(string full)
    {
        if (!IsFile(full))
            return Nothing;
        if (new FileInfo(full).LinkTarget is { } target)
            return "link " + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(target)));
        using var content = File.OpenRead(full);
        return Convert.ToHexStringLower(SHA256.HashData(content));
    }

    /// <summary>Files in the place of a folder above, or in a folder that has the file's own name.</summary>
    public IReadOnlyList<string> InTheWayOf(string path) =>
        CoursePath.FoldersOf(path).FirstOrDefault(folder => IsFile(PathOf(folder))) is { } file ? [file]
        : IsFolder(PathOf(path)) ? [.. FilesIn(path)]
        : [];

    /// <summary>Every file in a folder and in the folders in it, ignored ones too.</summary>
    public IEnumerable<string> FilesIn(string folder)
    {
        if (IsBelowFile(folder) || !IsFolder(PathOf(folder)))
            yield break;
        foreach (var entry in Directory.EnumerateFileSystemEntries(PathOf(folder)))
        {
            var path = $"{folder}/{Path.GetFileName(entry)}";
            if (!IsFolder(entry))
                yield return path;
            else
                foreach (var inside in FilesIn(path))
                    yield return inside;
        }
    }

    /// <summary>The name, with a number where something has it already.</summary>
    public string FreeName(string wanted) => CoursePath.NamesLike(wanted).First(name => !IsFile(PathOf(name)) && !IsFolder(PathOf(name)));

    /// <summary>One rename, so that nobody ever finds half a file.</summary>
    public static void Move(string from, string to, bool overwrite)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        if (!Directory.Exists(from))
        {
            // An empty folder has no file that could be lost.
            if (IsFolder(to))
                DeleteEmpty(to);
            File.Move(from, to, overwrite);
            return;
        }

        // A link that leads to a folder.
        if (overwrite && IsFile(to))
            File.Delete(to);
        Directory.Move(from, to);
    }

    public void Delete(string path)
    {
        if (Has(path))
            File.Delete(PathOf(path));
        DeleteEmptyAbove(path);
    }

    /// <summary>As git does when the last file of a folder goes.</summary>
    public void DeleteEmptyAbove(string path)
    {
        foreach (var folder in CoursePath.FoldersOf(path).Reverse())
        {
            if (!IsFolder(PathOf(folder)) || Directory.EnumerateFileSystemEntries(PathOf(folder)).Any())
                return;
            Directory.Delete(PathOf(folder));
        }
    }

    /// <summary>Deletes a folder that has no files, with the empty folders in it.</summary>
    public void DeleteEmptyFolders(string path)
    {
        if (IsBelowFile(path) || !IsFolder(PathOf(path)))
            return;
        DeleteEmpty(PathOf(path));
        DeleteEmptyAbove(path);
    }

    private static void DeleteEmpty(string full)
    {
        foreach (var inside in Directory.EnumerateDirectories(full).Where(IsFolder).ToList())
            DeleteEmpty(inside);
        if (!Directory.EnumerateFileSystemEntries(full).Any())
            Directory.Delete(full);
    }

    private bool IsBelowFile(string path) => CoursePath.FoldersOf(path).Any(folder => IsFile(PathOf(folder)));

    /// <summary>Also a link that leads to a folder, or to nothing.</summary>
    private static bool IsFile(string full) => File.Exists(full) || new FileInfo(full).LinkTarget is not null;

    private static bool IsFolder(string full) => Directory.Exists(full) && !IsFile(full);
}
