using System.Globalization;

namespace Checker.Classroom.Sandboxes.Landlock;

/// <summary>What <c>Checker.Jail</c> is told.</summary>
internal static class LandlockArguments
{
    // As setrlimit numbers them.
    private const int Cpu = 0;
    private const int FileSize = 1;
    private const int Data = 2;
    private const int Core = 4;
    private const int Processes = 6;
    private const int Files = 7;
    private const int OpenFiles = 256;

    private static readonly string[] System = ["/lib", "/lib32", "/lib64", "/usr/lib", "/usr/lib32", "/usr/lib64", "/etc/ld.so.cache"];

    private static string Launcher { get; } = Path.Combine(AppContext.BaseDirectory, "Checker.Jail.dll");

    public static IEnumerable<string> ToList(Job job, string filter, Scratch scratch, int? user, bool hasAccount) =>
    [
        DotNetRoot.Muxer, "exec", Launcher, filter, Limits(job.Limits, hasAccount), Number(Environment.ProcessId), Number(user ?? 0), scratch.Path,
        .. System, DotNetRoot.Path, .. job.Folders, "--", .. job.Command,
    ];

    private static string Limits(JailLimits limits, bool hasAccount)
    {
        var seconds = (long)Math.Ceiling(limits.Cpu.TotalSeconds);
        List<string> all = [Limit(Cpu, seconds, seconds + 1), Limit(FileSize, limits.Disk), Limit(Core, 0), Limit(Files, OpenFiles)];
        if (!hasAccount)
            all.AddRange([Limit(Data, limits.Memory), Limit(Processes, limits.Processes)]);

        return string.Join(',', all);
    }

    private static string Limit(int resource, long value) => Limit(resource, value, value);

    private static string Limit(int resource, long soft, long hard) => $"{Number(resource)}={Number(soft)}:{Number(hard)}";

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
