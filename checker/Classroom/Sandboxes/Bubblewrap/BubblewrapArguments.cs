using System.Globalization;

namespace Checker.Classroom.Sandboxes.Bubblewrap;

/// <summary>What <c>bwrap</c> is told: which parts of the file system there are, which namespaces are new, and what it runs.</summary>
/// <param name="User">The user to become inside; null where the judge is a plain user, who stays the same.</param>
/// <param name="Mark">Names this jail among all processes: no variable has this name, and bwrap removes it.</param>
/// <param name="HasAccount">Whether a control group limits memory and processes; otherwise the process's own limits have to.</param>
internal sealed record BubblewrapArguments(Job Job, int? User, bool HasAccount, string Mark)
{
    /// <summary>The descriptor of the filter, and the one on which bwrap tells the id of the jail's first process.</summary>
    public const int FilterDescriptor = 9;
    public const int InfoDescriptor = 8;

    /// <summary>The last program before the job's own writes it: from here on what happens is the job's doing.</summary>
    public const string Ready = "the jail is ready";

    private const string Temporary = "/tmp";
    private static readonly string[] Programs = ["/bin", "/lib", "/lib32", "/lib64", "/usr/bin", "/usr/lib", "/usr/lib32", "/usr/lib64"];
    private static readonly string[] Settings = ["/etc/ld.so.cache"];
    private readonly List<string> _list = [];

    public IReadOnlyList<string> ToList()
    {
        _list.Clear();
        AddFiles();
        AddNamespaces();
        AddEnvironment();
        Add("--");
        AddUser();
        AddLimits();
        Add("/bin/sh", "-c", $"echo {Ready}; exec \"$@\"", "sh");
        _list.AddRange(Job.Command);
        return _list;
    }

    private void AddFiles()
    {
        foreach (var path in Programs)
        {
            if (new DirectoryInfo(path).LinkTarget is { } target)
                Add("--symlink", target, path);
            else
                AddReadable(path, "--ro-bind-try");
        }

        foreach (var path in Settings)
            AddReadable(path, "--ro-bind-try");

        AddReadable(DotNetRoot.Path);
        Add("--dev", "/dev", "--proc", "/proc");
        Add("--size", Number(Job.Limits.Disk), "--tmpfs", Temporary);
        if (User is not null)
            Add("--chmod", "1777", Temporary);

        foreach (var folder in Job.Folders)
            AddReadable(folder);

        // Both are file systems in memory without a size: otherwise a program could fill the machine's memory there.
        Add("--remount-ro", "/dev", "--remount-ro", "/", "--chdir", Temporary);
    }

    private void AddReadable(string path, string bind = "--ro-bind")
    {
        // The folders above are made by bwrap, and by default only root may pass through them.
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        for (var depth = 1; depth < parts.Length; depth++)
            Add("--dir", "/" + string.Join('/', parts[..depth]));

        Add(bind, path, path);
    }

    private void AddNamespaces()
    {
        Add("--unshare-pid", "--unshare-net", "--unshare-ipc", "--unshare-uts", "--unshare-cgroup-try");
        if (User is null)
            Add("--unshare-user", "--disable-userns");

        Add("--die-with-parent", "--new-session");
        Add("--seccomp", Number(FilterDescriptor), "--info-fd", Number(InfoDescriptor));
    }

    private void AddEnvironment()
    {
        Add("--clearenv", "--unsetenv", Mark);
        foreach (var (name, value) in Job.Environment)
            Add("--setenv", name, value);
    }

    private void AddUser()
    {
        // The user changes inside, so that the jail's first process stays root's and cannot be read from it.
        if (User is { } user)
        {
            Add("/usr/bin/setpriv", $"--reuid={Number(user)}", $"--regid={Number(user)}", "--clear-groups");
            Add("--no-new-privs", "--bounding-set=-all", "--inh-caps=-all");
        }
    }

    private void AddLimits()
    {
        var limits = Job.Limits;
        var seconds = (long)Math.Ceiling(limits.Cpu.TotalSeconds);
        Add("/usr/bin/prlimit", $"--cpu={Number(seconds)}:{Number(seconds + 1)}", "--core=0", "--nofile=256", $"--fsize={Number(limits.Disk)}");
        if (!HasAccount)
            Add($"--data={Number(limits.Memory)}", $"--nproc={Number(limits.Processes)}");

        Add("--");
    }

    private void Add(params ReadOnlySpan<string> arguments) => _list.AddRange(arguments);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
