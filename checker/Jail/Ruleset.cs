using System.Runtime.InteropServices;

namespace Checker.Jail;

/// <summary>Which files, ports and signals Landlock leaves to this process: <c>linux/landlock.h</c>.</summary>
internal static unsafe class Ruleset
{
    /// <summary>Before it, from Linux 6.2, any file that may be read could be cut to nothing.</summary>
    public const int Oldest = 3;

    private const ulong Execute = 1 << 0;
    private const ulong WriteFile = 1 << 1;
    private const ulong ReadFile = 1 << 2;
    private const ulong ReadFolder = 1 << 3;
    private const ulong RemoveFolder = 1 << 4;
    private const ulong RemoveFile = 1 << 5;
    private const ulong MakeFolder = 1 << 7;
    private const ulong MakeFile = 1 << 8;
    private const ulong MakePipe = 1 << 10;
    private const ulong MakeSymlink = 1 << 12;
    private const ulong Move = 1 << 13;
    private const ulong Truncate = 1 << 14;
    private const ulong Writing = WriteFile | ReadFile | ReadFolder | RemoveFolder | RemoveFile | MakeFolder | MakeFile | MakePipe | MakeSymlink | Move | Truncate;
    private static readonly string[] Readable = ["/proc/meminfo", "/proc/cpuinfo", "/proc/stat", "/dev/zero", "/dev/urandom", "/dev/random"];

    public static bool Restrict(Plan plan)
    {
        var version = Kernel.LandlockVersion;
        if (version < Oldest)
            return false;

        // Version 3 has 15 rights to files, 5 has 16; 4 brings TCP, 6 signals and sockets without a file.
        var files = (1UL << (version < 5 ? 15 : 16)) - 1;
        var attributes = stackalloc ulong[] { files, version >= 4 ? 3UL : 0, version >= 6 ? 3UL : 0 };
        var ruleset = Kernel.CreateRuleset(attributes, version switch { < 4 => 8, < 6 => 16, _ => 24 });
        if (ruleset < 0)
            return false;

        foreach (var path in plan.Readable)
            Allow(ruleset, path, files & (Execute | ReadFile | ReadFolder));

        foreach (var path in Readable)
            Allow(ruleset, path, ReadFile);

        // By its number: "self" is this process, which stays the same through execve.
        Allow(ruleset, $"/proc/{Kernel.Process}", ReadFile | ReadFolder);
        Allow(ruleset, "/dev/null", ReadFile | WriteFile);
        return Allow(ruleset, plan.Writable, files & Writing) && Kernel.RestrictSelf(ruleset);
    }

    private static bool Allow(int ruleset, string path, ulong rights)
    {
        var descriptor = Kernel.OpenPath(path);
        if (descriptor < 0)
            return false;

        // The rights that only folders have are an error for a file.
        var rule = new PathRule(rights, descriptor);
        var fileRule = new PathRule(rights & (Execute | ReadFile | WriteFile), descriptor);
        var isAllowed = Kernel.AddPath(ruleset, &rule) || Kernel.AddPath(ruleset, &fileRule);
        Kernel.Close(descriptor);
        return isAllowed;
    }

    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    private readonly record struct PathRule(ulong Rights, int Descriptor);
}
