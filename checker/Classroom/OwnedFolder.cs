namespace Checker.Classroom;

/// <summary>A temporary folder that goes with its process. What is left of one that was killed, the next one of that name removes.</summary>
internal sealed class OwnedFolder : IDisposable
{
    /// <summary>Open, and locked, as long as the owner lives: a process id would come again, and mean nothing where another container has the same temporary folder.</summary>
    private const string Lock = ".owner";

    private readonly FileStream _lock;

    private OwnedFolder(string path, FileStream held) => (Path, _lock) = (path, held);

    public string Path { get; }

    /// <param name="prefix">Begins its name.</param>
    public static OwnedFolder Create(string prefix)
    {
        var path = Directory.CreateTempSubdirectory(prefix).FullName;
        // Locked before it has its name: nobody is to find the lock of a folder free that was made at this moment. Windows renames no open file but one that may be deleted.
        var unnamed = System.IO.Path.Combine(path, Lock + ".new");
        var held = new FileStream(unnamed, FileMode.CreateNew, FileAccess.ReadWrite, OperatingSystem.IsWindows() ? FileShare.Delete : FileShare.None);
        File.Move(unnamed, System.IO.Path.Combine(path, Lock));
        return new OwnedFolder(path, held);
    }

    /// <summary>Removes the folders of that name whose owners are gone.</summary>
    public static void Sweep(string prefix)
    {
        foreach (var left in Directory.EnumerateDirectories(System.IO.Path.GetTempPath(), prefix + "*"))
        {
            try
            {
                using (new FileStream(System.IO.Path.Combine(left, Lock), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
                {
                }

                Remove(left);
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
