namespace Checker.Cli.Checkups;

/// <summary>The room on the disk that holds a folder.</summary>
internal static class FreeSpace
{
    /// <summary>Null where the system does not say, as for a share on Windows.</summary>
    public static long? Of(string folder)
    {
        try
        {
            return new DriveInfo(OperatingSystem.IsWindows() ? Path.GetPathRoot(folder)! : folder).AvailableFreeSpace;
        }
        catch (Exception e) when (e is ArgumentException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
