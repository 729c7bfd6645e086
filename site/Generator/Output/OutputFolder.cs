using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Checker.Course;

namespace Site.Generator.Output;

/// <summary>
/// A build's files on their way into a folder: each waits on disk until all are known to be good, so that a build holds few of them in memory, and one that fails
/// changes nothing. A list of what was written stands in the folder; nothing else in it is ever touched.
/// </summary>
internal sealed class OutputFolder : IDisposable
{
    private const string List = "files.txt";

    /// <summary>Begins the name of the folder in which files wait; the process's number follows, and what no other process of that number has.</summary>
    private const string Waiting = ".waiting-";

    private static readonly string Ours = string.Create(CultureInfo.InvariantCulture, $"{Waiting}{Environment.ProcessId}-{Guid.NewGuid():N}");
    private static int _folders;

    private readonly string _root;
    private readonly string _waiting;

    /// <summary>For each address the file that waits; null where the right one is there already.</summary>
    private readonly ConcurrentDictionary<string, string?> _files = new(StringComparer.Ordinal);
    private int _written;

    public OutputFolder(string folder)
    {
        _root = Path.GetFullPath(folder);
        Directory.CreateDirectory(_root);
        RemoveLeft();
        _waiting = Path.Combine(_root, string.Create(CultureInfo.InvariantCulture, $"{Ours}-{Interlocked.Increment(ref _folders)}"));
    }

    /// <summary>Any thread may call.</summary>
    /// <param name="address">Relative to the folder, with slashes.</param>
    public void Add(string address, byte[] content)
    {
        var path = Path.Combine(_root, address);
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(content))
        {
            _files[address] = null;
            return;
        }

        Directory.CreateDirectory(_waiting);
        var file = Path.Combine(_waiting, Interlocked.Increment(ref _written).ToString(CultureInfo.InvariantCulture));
        File.WriteAllBytes(file, content);
        _files[address] = file;
    }

    /// <summary>Puts every file in its place and removes those of the build before that are none of this one's.</summary>
    public void Commit()
    {
        var addresses = new SortedSet<string>(_files.Keys, StringComparer.Ordinal);
        var stale = Listed().Except(addresses).ToList();
        Add(List, Encoding.UTF8.GetBytes(string.Join('\n', addresses) + "\n"));
        ManyAtOnce.Do(_files.Where(file => file.Value is not null).ToList(), file => Place(file.Value!, Path.Combine(_root, file.Key)));
        foreach (var address in stale)
            Remove(address);
    }

    public void Dispose()
    {
        if (Directory.Exists(_waiting))
            Directory.Delete(_waiting, recursive: true);
    }

    private static void Place(string file, string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Move(file, path, overwrite: true);
    }

    private string[] Listed() => File.Exists(Path.Combine(_root, List)) ? File.ReadAllLines(Path.Combine(_root, List)) : [];

    private void Remove(string address)
    {
        var path = Path.GetFullPath(Path.Combine(_root, address));
        // The list is a file that anybody can edit; it must not reach outside of the folder.
        if (!path.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            return;
        File.Delete(path);
        for (var parent = Path.GetDirectoryName(path)!; parent != _root && Directory.Exists(parent) && !Directory.EnumerateFileSystemEntries(parent).Any(); parent = Path.GetDirectoryName(parent)!)
            Directory.Delete(parent);
    }

    /// <summary>Files of a build that was killed.</summary>
    private void RemoveLeft()
    {
        foreach (var folder in Directory.EnumerateDirectories(_root, Waiting + "*").Where(folder => IsLeft(Path.GetFileName(folder))))
            Directory.Delete(folder, recursive: true);
    }

    private static bool IsLeft(string name) =>
        int.TryParse(name[Waiting.Length..].Split('-')[0], CultureInfo.InvariantCulture, out var process)
        && (process == Environment.ProcessId ? !name.StartsWith(Ours, StringComparison.Ordinal) : !IsRunning(process));

    private static bool IsRunning(int process)
    {
        try
        {
            using var running = Process.GetProcessById(process);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
