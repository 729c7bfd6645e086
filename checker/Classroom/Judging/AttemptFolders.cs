using System.Collections.Concurrent;
using Checker.Grading.Building;

namespace Checker.Classroom.Judging;

/// <summary>The folders of attempts that run at the moment, all of them this process's own, and those that wait for the next.</summary>
internal sealed class AttemptFolders : IDisposable
{
    private const string Prefix = "attempts-";

    private readonly string _shared;
    private readonly ConcurrentBag<AttemptFolder> _free = [];
    private readonly Lazy<OwnedFolder> _home = new(() => OpenToAll(OwnedFolder.Create(Prefix)));
    private int _count;

    /// <param name="shared">The folder of what all slices share.</param>
    public AttemptFolders(string shared)
    {
        _shared = shared;
        OwnedFolder.Sweep(Prefix);
    }

    public string Home => _home.Value.Path;

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
            _home.Value.Dispose();
    }

    private AttemptFolder Make()
    {
        var path = Path.Combine(Home, Interlocked.Increment(ref _count).ToString(System.Globalization.CultureInfo.InvariantCulture));
        foreach (var file in Directory.EnumerateFiles(_shared, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(_shared, file);
            if (!SliceCompiler.IsLibrary(name))
                continue;
            var copy = Path.Combine(path, name);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return new AttemptFolder(path, this);
    }

    /// <summary>The jail may have a user of its own, who has to read it.</summary>
    private static OwnedFolder OpenToAll(OwnedFolder folder)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder.Path, File.GetUnixFileMode(folder.Path) | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        return folder;
    }
}
