namespace Checker.Classroom.Sandboxes;

/// <summary>Finds what would make a jail fail for a reason that is not the program's.</summary>
internal static class JobCheck
{
    /// <exception cref="SandboxException">A file or a folder of the job is missing, or cannot be read by the user of the jail.</exception>
    public static void Check(Job job, string sandbox, bool isAnotherUser)
    {
        if (!Path.IsPathFullyQualified(job.Command[0]) || !File.Exists(job.Command[0]))
            throw SandboxException.ForStart(sandbox, $"there is no program {job.Command[0]}; a job names it by its full path");

        foreach (var folder in job.Folders)
        {
            if (!Path.IsPathFullyQualified(folder) || !Path.Exists(folder))
                throw SandboxException.ForStart(sandbox, $"there is no folder {folder}; a job names it by its full path");

            if (isAnotherUser && !OperatingSystem.IsWindows() && !File.GetUnixFileMode(folder).HasFlag(UnixFileMode.OtherRead))
                throw SandboxException.ForStart(sandbox, $"{folder} is not readable by the jail's user. Make it so: chmod o+rX {folder}");
        }
    }
}
