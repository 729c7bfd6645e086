namespace Checker.Grading;

/// <summary>A private folder for one attempt, gone afterwards.</summary>
internal sealed class ScratchFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("check-").FullName;

    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (IOException)
        {
            // A grandchild of a killed worker may still hold a file on Windows; the system's temporary folder is swept by others.
        }
    }
}
