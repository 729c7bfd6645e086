namespace Checker.Classroom.Collecting;

/// <summary>
/// <c>.collect</c> in the folder of submissions: where a submission is made before it is moved into place whole. One process has it at a time; what a killed one has left
/// there is swept by the next.
/// </summary>
internal sealed class CollectingFolder : IDisposable
{
    public const string Name = ".collect";

    private const string Lock = "lock";

    private readonly string _path;
    private readonly FileStream _lock;

    private CollectingFolder(string path, FileStream @lock) => (_path, _lock) = (path, @lock);

    /// <exception cref="CollectException">Another process has it.</exception>
    public static CollectingFolder Take(string output)
    {
        var path = Directory.CreateDirectory(Path.Combine(output, Name)).FullName;
        FileStream @lock;
        try
        {
            @lock = new FileStream(Path.Combine(path, Lock), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException)
        {
            throw CollectException.ForBusy(output);
        }

        Sweep(path);
        return new CollectingFolder(path, @lock);
    }

    /// <summary>A new and empty folder in it.</summary>
    public string Add() => Directory.CreateDirectory(Path.Combine(_path, Guid.NewGuid().ToString("n"))).FullName;

    public void Dispose()
    {
        Sweep(_path);
        _lock.Dispose();
        try
        {
            Directory.Delete(_path);
        }
        catch (IOException)
        {
            // The next process has taken it meanwhile.
        }
    }

    private static void Sweep(string path)
    {
        foreach (var left in new DirectoryInfo(path).EnumerateFileSystemInfos().Where(entry => entry.Name != Lock))
        {
            if (left is DirectoryInfo folder && left.LinkTarget is null)
                folder.Delete(recursive: true);
            else
                left.Delete();
        }
    }
}
