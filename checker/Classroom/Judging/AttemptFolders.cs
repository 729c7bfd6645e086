using System.Collections.Concurrent;
using Checker.Grading.Building;

namespace Checker.Classroom.Judging;

/// <summary>The folders of attempts that run at the moment, all of them this process's own, and those that wait for the next.</summary>
/// <param name="shared">The folder of what all slices share.</param>
internal sealed class AttemptFolders(string shared) : IDisposable
{
    private readonly ConcurrentBag<AttemptFolder> _free = [];
    private readonly Lazy<string> _home = new(() => OpenToAll(Directory.CreateTempSubdirectory("attempts-").FullName));
    private int _count;

    public string Home => _home.Value;

    public AttemptFolder Take(byte[] assembly, byte[] symbols)
    {
        var folder = _free.TryTake(out var free) ? free : Make();
        folder.Place(assembly, symbols);
        return folder;
    }

    public void GiveBack(AttemptFolder folder) => _free.Add(folder);

    public void Dispose()
    {
        if (_home.IsValueCreated)
            Directory.Delete(_home.Value, recursive: true);
    }

    private AttemptFolder Make()
    {
        var path = Path.Combine(_home.Value, Interlocked.Increment(ref _count).ToString(System.Globalization.CultureInfo.InvariantCulture));
        foreach (var file in Directory.EnumerateFiles(shared, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(shared, file);
            if (!SliceCompiler.IsLibrary(name))
                continue;
            var copy = Path.Combine(path, name);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return new AttemptFolder(path, this);
    }

    /// <summary>The jail may have a user of its own, who has to read it.</summary>
    private static string OpenToAll(string path)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, File.GetUnixFileMode(path) | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        return path;
    }
}
