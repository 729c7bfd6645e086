namespace Checker.Classroom;

/// <summary>A temporary folder that goes with its process. What is left of one that was killed, the next one of that name removes.</summary>
internal sealed class OwnedFolder : IDisposable
{
    /// <summary>Open, and locked, as long as the owner lives: a process id would come again, and mean nothing where another container has the same temporary folder.</summary>
    private const string Lock = ".owner";

    /// <summary>The lock's file until it is locked.</summary>
    private const string Unnamed = Lock + ".new";

    /// <summary>A grader sweeps once, when it starts.</summary>
    private const int MostAttempts = 10;

    private readonly FileStream _lock;

    private OwnedFolder(string path, FileStream held) => (Path, _lock) = (path, held);

    public string Path { get; }

    /// <param name="prefix">Begins its name.</param>
    public static OwnedFolder Create(string prefix)
    {
        for (var attempt = 1; ; attempt++)
        {
            var path = Directory.CreateTempSubdirectory(prefix).FullName;
            try
            {
                return new OwnedFolder(path, Own(path));
            }
            catch (IOException) when (attempt < MostAttempts)
            {
                // A sweeper took it for one whose owner was killed at this point.
            }
        }
    }

    /// <summary>Removes the folders of that name whose owners are gone.</summary>
    public static void Sweep(string prefix)
    {
        foreach (var left in Directory.EnumerateDirectories(System.IO.Path.GetTempPath(), prefix + "*"))
        {
            try
            {
                SweepOne(left);
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                // Its owner lives, or is somebody else; or another sweeper was here.
            }
        }
    }

    public void Dispose()
    {
        _lock.Dispose();
        try
        {
            Remove(Path);
        }
        catch (DirectoryNotFoundException)
        {
            // A sweeper came between the two.
        }
    }

    private static FileStream Own(string path)
    {
        // Locked before it has its name: nobody is to find the lock of a folder free that was made at this moment.
        var unnamed = System.IO.Path.Combine(path, Unnamed);
        var held = OpenLocked(unnamed, FileMode.CreateNew);
        try
        {
            File.Move(unnamed, System.IO.Path.Combine(path, Lock));
            return held;
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    private static void SweepOne(string left)
    {
        var locked = new[] { Lock, Unnamed }.Select(name => System.IO.Path.Combine(left, name)).FirstOrDefault(File.Exists);
        if (locked is null)
        {
            // Its owner was killed before there was a lock. What is somebody else's has something in it, and stays.
            Directory.Delete(left);
            return;
        }

        // Held meanwhile: an owner who has made the file and not locked it yet shall fail, and take another folder.
        using (OpenLocked(locked, FileMode.Open))
            Remove(left);
    }

    /// <summary>Windows renames and removes no open file but one that may be deleted.</summary>
    private static FileStream OpenLocked(string path, FileMode mode) =>
        new(path, mode, FileAccess.ReadWrite, OperatingSystem.IsWindows() ? FileShare.Delete : FileShare.None);

    /// <summary>The lock's file last: a folder without it would be nobody's, if this process were killed in between.</summary>
    private static void Remove(string path)
    {
        foreach (var folder in Directory.EnumerateDirectories(path))
            Directory.Delete(folder, recursive: true);
        foreach (var file in Directory.EnumerateFiles(path).Where(file => System.IO.Path.GetFileName(file) != Lock))
            File.Delete(file);
        Directory.Delete(path, recursive: true);
    }
}
