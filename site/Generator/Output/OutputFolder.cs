using System.Collections.Concurrent;
using System.Text;
using Checker.Course;

namespace Site.Generator.Output;

/// <summary>
/// A build's files on their way into a folder. They are written as they come, so that a build holds few of them in memory, but none takes the place of
/// an older one before all are known to be good: a build that fails changes nothing. A list of what was written stands in the folder; nothing else in it is ever touched.
/// </summary>
internal sealed class OutputFolder : IDisposable
{
    private const string List = "files.txt";

    /// <summary>Behind the name of a file that waits to take another one's place.</summary>
    private const string Waiting = ".new";

    private readonly string _root;
    private readonly HashSet<string> _before;

    /// <summary>For each address the file that was written, relative like it; null where the right one was there already.</summary>
    private readonly ConcurrentDictionary<string, string?> _files = new(StringComparer.Ordinal);
    private bool _isCommitted;

    /// <param name="addresses">Of the files to come, as far as they are known: should the process be killed, the next build knows which are ours.</param>
    public OutputFolder(string folder, IEnumerable<string> addresses)
    {
        _root = Path.GetFullPath(folder);
        Directory.CreateDirectory(_root);
        var list = Path.Combine(_root, List);
        _before = new HashSet<string>(File.Exists(list) ? File.ReadLines(list) : [], StringComparer.Ordinal);
        WriteList(_before.Union(addresses));
    }

    /// <summary>Any thread may call.</summary>
    /// <param name="address">Relative to the folder, with slashes.</param>
    public void Add(string address, byte[] content)
    {
        var path = Path.Combine(_root, address);
        var isThere = File.Exists(path);
        if (isThere && Holds(path, content))
        {
            _files[address] = null;
            return;
        }

        var file = isThere ? address + Waiting : address;
        _files[address] = file;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(Path.Combine(_root, file), content);
    }

    /// <summary>Puts every file in its place and removes those of the build before that are none of this one's.</summary>
    public void Commit()
    {
        ManyAtOnce.Do(
            _files.Where(file => file.Value is not null && file.Value != file.Key).ToList(),
            file => File.Move(Path.Combine(_root, file.Value!), Path.Combine(_root, file.Key), overwrite: true));
        _isCommitted = true;
        foreach (var stale in _before.Except(_files.Keys))
            Remove(stale);
        WriteList(_files.Keys);
    }

    /// <summary>What was not committed goes again.</summary>
    public void Dispose()
    {
        if (_isCommitted)
            return;
        foreach (var file in _files.Values.OfType<string>())
            Remove(file);
        WriteList(_before);
    }

    private void WriteList(IEnumerable<string> addresses)
    {
        var path = Path.Combine(_root, List);
        var content = Encoding.UTF8.GetBytes(string.Concat(addresses.Order(StringComparer.Ordinal).Select(address => address + "\n")));
        if (content.Length == 0)
            File.Delete(path);
        else if (!File.Exists(path) || !Holds(path, content))
        {
            // On a full disk the old list stays whole.
            File.WriteAllBytes(path + Waiting, content);
            File.Move(path + Waiting, path, overwrite: true);
        }
    }

    private static bool Holds(string path, byte[] content) => File.ReadAllBytes(path).AsSpan().SequenceEqual(content);

    private void Remove(string address)
    {
        var path = Path.GetFullPath(Path.Combine(_root, address));
        // The list is a file that anybody can edit; it must not reach outside of the folder.
        if (!path.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal) || !Directory.Exists(Path.GetDirectoryName(path)))
            return;
        File.Delete(path);
        File.Delete(path + Waiting);
        for (var parent = Path.GetDirectoryName(path)!; parent != _root && Directory.Exists(parent) && !Directory.EnumerateFileSystemEntries(parent).Any(); parent = Path.GetDirectoryName(parent)!)
            Directory.Delete(parent);
    }
}
