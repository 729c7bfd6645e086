using System.ComponentModel;

namespace Checker.Classroom.Sandboxes.Landlock;

/// <summary>The one folder that a program may write in, made for one attempt. Landlock sets it no size: the judge looks at it while the program runs.</summary>
internal sealed class Scratch
{
    private Scratch(string path) => Path = path;

    public string Path { get; }

    /// <summary>Bytes of all files in it now.</summary>
    public long Size
    {
        get
        {
            try
            {
                return new DirectoryInfo(Path).EnumerateFiles("*", Everything).Sum(file => file.LinkTarget is null ? file.Length : 0);
            }
            catch (IOException)
            {
                // A file has gone between its name and its length.
                return 0;
            }
        }
    }

    private static EnumerationOptions Everything => new() { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.None };

    /// <param name="user">Whose it is; null for the judge's own.</param>
    public static Scratch Create(int? user)
    {
        var scratch = new Scratch(Directory.CreateTempSubdirectory("check-jail-").FullName);
        return user is { } owner && LibC.ChangeOwner(scratch.Path, (uint)owner, (uint)owner) != 0 ? throw new Win32Exception() : scratch;
    }

    public void Delete()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // What cannot be deleted is in the system's temporary folder, which others sweep.
        }
    }
}
