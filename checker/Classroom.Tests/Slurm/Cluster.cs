using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Checker.Grading;

namespace Checker.Classroom.Tests.Slurm;

/// <summary>
/// A Slurm cluster of its own on loopback: <c>munged</c>, <c>slurmctld</c> and four nodes that are processes of this machine. It needs root and Debian's
/// <c>slurm-wlm</c> and <c>munge</c>.
/// </summary>
internal sealed class Cluster : IAsyncDisposable
{
    private const int Nodes = 4;

    private readonly string _folder = Directory.CreateTempSubdirectory("cluster-").FullName;
    private readonly List<Process> _daemons = [];
    private readonly Dictionary<int, Process> _nodes = [];
    private readonly int _port;
    private Process? _controller;

    private Cluster() => _port = FreePorts();

    /// <summary>Why there can be no cluster here; null where there can.</summary>
    public static string? Missing =>
        !OperatingSystem.IsLinux() ? "Slurm runs on Linux"
        : !Environment.IsPrivilegedProcess ? "a cluster's daemons need root"
        : Array.Find(["munged", "slurmctld", "slurmd"], daemon => !File.Exists($"/usr/sbin/{daemon}")) is { } missing ? $"{missing} is not installed: apt-get install slurm-wlm munge"
        : null;

    public string Configuration => Path.Combine(_folder, "slurm.conf");

    public string Folder => _folder;

    public static async Task<Cluster> StartAsync(CancellationToken cancel)
    {
        var cluster = new Cluster();
        cluster.Configure();
        var socket = Path.Combine(cluster._folder, "munge.socket");
        cluster.Launch("/usr/sbin/munged", "--foreground", "--force", $"--key-file={cluster.KeyFile}", $"--socket={socket}", $"--pid-file={cluster._folder}/munged.pid", $"--log-file={cluster._folder}/munged.log", $"--seed-file={cluster._folder}/munged.seed");
        await Until(() => File.Exists(socket), cancel);
        cluster.StartController();
        for (var node = 1; node <= Nodes; node++)
            cluster.StartNode(node);
        await cluster.UntilIdleAsync(cancel);
        return cluster;
    }

    private void StartController() => _controller = Launch("/usr/sbin/slurmctld", "-D", "-i", "-f", Configuration);

    private void StartNode(int node) => _nodes[node] = Launch("/usr/sbin/slurmd", "-D", "-N", $"n{node}", "-f", Configuration);

    /// <summary>Waits until a job runs on a node, then ends the node with all that runs there, as a loss of power does.</summary>
    /// <param name="meanwhile">What must not end before.</param>
    /// <exception cref="InvalidOperationException">It ended before: nothing was killed.</exception>
    public async Task KillNodeOnceBusyAsync(int node, Task meanwhile, CancellationToken cancel)
    {
        var jobs = await JobsOnceBusyAsync(node, meanwhile, cancel);
        _nodes[node].Kill(entireProcessTree: true);
        // The step's own daemon is a child of none of them by now, and the parent of what it runs.
        foreach (var process in jobs.Select(ParentOf).Distinct().Where(IsStepDaemon).Concat(jobs))
            EndById(process);
    }

    /// <summary>Waits until a job runs on a node, then ends the node's daemon alone: the job runs on, and nobody tells of it.</summary>
    /// <inheritdoc cref="KillNodeOnceBusyAsync"/>
    public async Task KillDaemonOnceBusyAsync(int node, Task meanwhile, CancellationToken cancel)
    {
        await JobsOnceBusyAsync(node, meanwhile, cancel);
        _nodes[node].Kill();
    }

    /// <summary>Waits until a job runs on a node, then ends the controller and starts it anew.</summary>
    /// <inheritdoc cref="KillNodeOnceBusyAsync"/>
    public async Task RestartControllerOnceBusyAsync(int node, Task meanwhile, CancellationToken cancel)
    {
        await JobsOnceBusyAsync(node, meanwhile, cancel);
        _controller!.Kill();
        await _controller.WaitForExitAsync(cancel);
        StartController();
    }

    private static async Task<int[]> JobsOnceBusyAsync(int node, Task meanwhile, CancellationToken cancel)
    {
        int[] jobs;
        while ((jobs = [.. ProcessesOf($"SLURMD_NODENAME=n{node}")]).Length == 0)
        {
            if (meanwhile.IsCompleted)
                throw new InvalidOperationException($"n{node} never had a job");
            // Slurm's daemons tell nobody what they begin: they are asked, here and below.
            await Task.Delay(20, cancel);
        }

        return jobs;
    }

    private async Task UntilIdleAsync(CancellationToken cancel)
    {
        while (true)
        {
            var start = new ProcessStartInfo("sinfo", ["--noheader", "--format", "%T %D"]);
            start.Environment["SLURM_CONF"] = Configuration;
            var (code, output, _) = await ChildProcess.RunAsync(start, cancel);
            if (code == 0 && output.Trim() == $"idle {Nodes}")
                return;
            await Task.Delay(100, cancel);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var daemon in Enumerable.Reverse(_daemons))
        {
            if (!daemon.HasExited)
                daemon.Kill(entireProcessTree: true);
            await daemon.WaitForExitAsync();
            daemon.Dispose();
        }

        // A step outlives its node's daemon, and so does what it runs.
        foreach (var left in ProcessesOf($"SLURM_CONF={Configuration}").ToList())
            EndById(left);
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Processes that have this in their environment.</summary>
    private static IEnumerable<int> ProcessesOf(string variable) => Directory.EnumerateDirectories("/proc")
        .Select(path => int.TryParse(Path.GetFileName(path), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0)
        .Where(id => id > 0 && Read($"/proc/{id}/environ").Split('\0').Contains(variable));

    private static int ParentOf(int process) =>
        int.TryParse(Read($"/proc/{process}/stat").Split(") ")[^1].Split(' ').ElementAtOrDefault(1), NumberStyles.None, CultureInfo.InvariantCulture, out var parent) ? parent : 0;

    private static bool IsStepDaemon(int process) => Read($"/proc/{process}/cmdline").StartsWith("slurmstepd", StringComparison.Ordinal);

    private static void EndById(int process)
    {
        try
        {
            using var found = Process.GetProcessById(process);
            found.Kill();
        }
        catch (Exception gone) when (gone is ArgumentException or InvalidOperationException)
        {
            // It ended with another one.
        }
    }

    /// <summary>A process may end while it is looked at; then there is nothing to read.</summary>
    private static string Read(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private string KeyFile => Path.Combine(_folder, "munge.key");

    private static async Task Until(Func<bool> isSo, CancellationToken cancel)
    {
        while (!isSo())
            await Task.Delay(20, cancel);
    }

    private void Configure()
    {
        File.WriteAllBytes(KeyFile, System.Security.Cryptography.RandomNumberGenerator.GetBytes(1024));
        // munged refuses a key, and a folder of its socket, that others may write to.
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(KeyFile, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Directory.CreateDirectory(Path.Combine(_folder, "state"));
        Directory.CreateDirectory(Path.Combine(_folder, "spool"));
        var host = Dns.GetHostName();
        File.WriteAllText(Configuration, string.Create(CultureInfo.InvariantCulture, $"""
            ClusterName=check
            SlurmctldHost={host}(127.0.0.1)
            SlurmctldPort={_port}
            SlurmUser=root
            SlurmdUser=root
            AuthType=auth/munge
            AuthInfo=socket={_folder}/munge.socket,cred_expire=15
            CredType=cred/munge
            SlurmdSpoolDir={_folder}/spool/%n
            SlurmdPidFile={_folder}/slurmd.%n.pid
            SlurmctldPidFile={_folder}/slurmctld.pid
            SlurmdLogFile={_folder}/slurmd.%n.log
            SlurmctldLogFile={_folder}/slurmctld.log
            StateSaveLocation={_folder}/state
            SlurmdTimeout=10
            ReturnToService=2
            JobRequeue=1
            MaxArraySize=1001
            ProctrackType=proctrack/linuxproc
            TaskPlugin=task/none
            SwitchType=switch/none
            MpiDefault=none
            JobAcctGatherType=jobacct_gather/none
            AccountingStorageType=accounting_storage/none
            SelectType=select/cons_tres
            SelectTypeParameters=CR_CPU
            SchedulerType=sched/backfill
            SchedulerParameters=batch_sched_delay=0,sched_interval=2
            NodeName=n[1-{Nodes}] NodeHostname={host} NodeAddr=127.0.0.1 Port=[{_port + 1}-{_port + Nodes}] CPUs=1 RealMemory=1000
            PartitionName=grade Nodes=n[1-{Nodes}] Default=YES State=UP

            """).ReplaceLineEndings("\n"));
    }

    private Process Launch(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        start.Environment["SLURM_CONF"] = Configuration;
        var daemon = Process.Start(start)!;
        daemon.BeginOutputReadLine();
        daemon.BeginErrorReadLine();
        _daemons.Add(daemon);
        return daemon;
    }

    /// <summary>The first of some ports in a row that nobody listens on.</summary>
    private static int FreePorts()
    {
        for (var port = 17_000; ; port += Nodes + 1)
        {
            try
            {
                for (var at = 0; at <= Nodes; at++)
                {
                    using var listener = new TcpListener(IPAddress.Loopback, port + at);
                    listener.Start();
                }

                return port;
            }
            catch (SocketException)
            {
                // Taken: the next row.
            }
        }
    }
}
