using System.ComponentModel;

namespace Checker.Classroom.Sandboxes.Landlock;

/// <summary>The one folder that a program may write in, made for one attempt. Landlock sets it no size: the judge looks at it while the program runs.</summary>
internal sealed class Scratch
{
    private const string Prefix = "check-jail-";

    /// <summary>Above it, so that the program cannot take the lock's file away.</summary>
    private readonly OwnedFolder _home;

    private Scratch(OwnedFolder home) => _home = home;

    public string Path => System.IO.Path.Combine(_home.Path, "scratch");

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
        var scratch = new Scratch(OwnedFolder.Create(Prefix));
        Directory.CreateDirectory(scratch.Path);
        if (!OperatingSystem.IsWindows())
        {
            // To reach what is below, and no more.
            File.SetUnixFileMode(scratch._home.Path, File.GetUnixFileMode(scratch._home.Path) | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
            File.SetUnixFileMode(scratch.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return user is { } owner && LibC.ChangeOwner(scratch.Path, (uint)owner, (uint)owner) != 0 ? throw new Win32Exception() : scratch;
    }

    /// <summary>Removes those of judges that are gone.</summary>
    public static void Sweep() => OwnedFolder.Sweep(Prefix);

    public void Delete()
    {
        try
        {
            _home.Dispose();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // What cannot be deleted is in the system's temporary folder, which others sweep.
        }
    }
}
