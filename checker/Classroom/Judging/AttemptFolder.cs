using Checker.Grading.Building;

namespace Checker.Classroom.Judging;

/// <summary>A private folder for one attempt: the program that a submission was compiled to, and links to the libraries that all share. Gone afterwards.</summary>
internal sealed class AttemptFolder : IDisposable
{
    private AttemptFolder(string path) => Path = path;

    public string Path { get; }

    public string Assembly => System.IO.Path.Combine(Path, SliceCompiler.Assembly);

    /// <param name="shared">The folder of what all slices share.</param>
    public static AttemptFolder Create(string shared, byte[] assembly, byte[] symbols)
    {
        var folder = new AttemptFolder(Directory.CreateTempSubdirectory("attempt-").FullName);
        foreach (var entry in Directory.EnumerateFileSystemEntries(shared).Where(entry => SliceCompiler.IsLibrary(System.IO.Path.GetFileName(entry))))
            folder.Link(entry);
        File.WriteAllBytes(folder.Assembly, assembly);
        File.WriteAllBytes(System.IO.Path.ChangeExtension(folder.Assembly, ".pdb"), symbols);
        OpenToAll(folder.Path);
        return folder;
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (IOException)
        {
            // On Windows a process that was just ended may still hold a file; the system's temporary folder is swept by others.
        }
    }

    private void Link(string entry)
    {
        var name = System.IO.Path.Combine(Path, System.IO.Path.GetFileName(entry));
        if (OperatingSystem.IsWindows())
            Copy(entry, name);
        else if (Directory.Exists(entry))
            Directory.CreateSymbolicLink(name, entry);
        else
            File.CreateSymbolicLink(name, entry);
    }

    /// <summary>Windows asks for a privilege to make a link.</summary>
    private static void Copy(string from, string to)
    {
        if (!Directory.Exists(from))
        {
            File.Copy(from, to);
            return;
        }

        Directory.CreateDirectory(to);
        foreach (var entry in Directory.EnumerateFileSystemEntries(from))
            Copy(entry, System.IO.Path.Combine(to, System.IO.Path.GetFileName(entry)));
    }

    /// <summary>The jail may have a user of its own, who has to read it.</summary>
    private static void OpenToAll(string path)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, File.GetUnixFileMode(path) | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
    }
}
