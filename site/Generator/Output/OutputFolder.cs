using System.Runtime.ExceptionServices;
using System.Text;

namespace Site.Generator.Output;

/// <summary>Writes a build's files and removes those of the build before. A list of what was written stands in the folder, so that nothing else is ever touched.</summary>
internal static class OutputFolder
{
    private const string List = "files.txt";

    public static void Write(string folder, IEnumerable<(string Address, byte[] Content)> files)
    {
        var root = Path.GetFullPath(folder);
        Directory.CreateDirectory(root);
        var all = files.ToList();
        WriteAll(root, all);
        var written = new SortedSet<string>(all.Select(file => file.Address), StringComparer.Ordinal);
        foreach (var stale in Listed(root).Except(written))
            Remove(root, stale);
        WriteIfChanged(Path.Combine(root, List), Encoding.UTF8.GetBytes(string.Join('\n', written) + "\n"));
    }

    private static void WriteAll(string root, IEnumerable<(string Address, byte[] Content)> files)
    {
        try
        {
            Parallel.ForEach(files, file => WriteIfChanged(Path.Combine(root, file.Address), file.Content));
        }
        catch (AggregateException several)
        {
            // A full disk is met by each of them, and is said once.
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }

    private static string[] Listed(string root) =>
        File.Exists(Path.Combine(root, List)) ? File.ReadAllLines(Path.Combine(root, List)) : [];

    private static void WriteIfChanged(string path, byte[] content)
    {
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(content))
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
    }

    private static void Remove(string root, string address)
    {
        var path = Path.GetFullPath(Path.Combine(root, address));
        // The list is a file that anybody can edit; it must not reach outside of the folder.
        if (!path.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            return;
        File.Delete(path);
        for (var parent = Path.GetDirectoryName(path)!; parent != root && Directory.Exists(parent) && !Directory.EnumerateFileSystemEntries(parent).Any(); parent = Path.GetDirectoryName(parent)!)
            Directory.Delete(parent);
    }
}
