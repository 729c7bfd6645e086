namespace Checker.Classroom.Probes.Escapes;

/// <summary>Ways to files of others.</summary>
internal static class Files
{
    public static int Read(string[] args) => Answer.Of(() => File.ReadAllBytes(args[0]));

    public static int Write(string[] args) => Answer.Of(() => File.WriteAllText(args[0], "changed"));

    public static int List(string[] args) => Answer.Of(() => Directory.GetFileSystemEntries(args[0]));

    public static int Symlink(string[] args) => Answer.Of(() =>
    {
        var link = Path.Combine(Path.GetTempPath(), "link");
        File.CreateSymbolicLink(link, args[0]);
        File.WriteAllText(link, "changed");
    });

    public static int ChangeMode(string[] args) => Answer.OfCall(Native.ChangeMode(args[0], 0b111_111_111));

    /// <summary>Prints the variables of every process but this one that can be read.</summary>
    public static int Environments(string[] args)
    {
        foreach (var process in Directory.EnumerateDirectories("/proc").Where(folder => int.TryParse(Path.GetFileName(folder), out var id) && id != Environment.ProcessId))
            Print(Path.Combine(process, "environ"));

        return Answer.Refused("that is all");
    }

    public static int OwnMemory(string[] args) => Answer.Of(() =>
    {
        // Read-only text of the runtime; a debugger would be able to write there.
        var line = File.ReadLines("/proc/self/maps").First(map => map.Contains("r-xp", StringComparison.Ordinal) && map.Contains("libcoreclr", StringComparison.Ordinal));
        using var memory = new FileStream("/proc/self/mem", FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        memory.Seek(Convert.ToInt64(line[..line.IndexOf('-', StringComparison.Ordinal)], 16), SeekOrigin.Begin);
        memory.WriteByte(0x7F);
    });

    public static int KernelSetting(string[] args) => Answer.Of(() =>
    {
        const string Setting = "/proc/sys/kernel/core_pattern";
        File.WriteAllText(Setting, File.ReadAllText(Setting));
    });

    private static void Print(string file)
    {
        try
        {
            Console.WriteLine(File.ReadAllText(file).Replace('\0', ' '));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
        }
    }
}
