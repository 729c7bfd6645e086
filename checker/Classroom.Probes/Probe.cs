using Checker.Classroom.Probes.Ends;
using Checker.Classroom.Probes.Escapes;
using Checker.Classroom.Probes.Resources;

namespace Checker.Classroom.Probes;

/// <summary>All probes by their words.</summary>
internal static class Probe
{
    private static readonly Dictionary<string, Func<string[], int>> All = new()
    {
        ["echo"] = Honest.Echo,
        ["environment"] = Honest.Environment,
        ["touch"] = Honest.Touch,
        ["work"] = Honest.Work,
        ["collect"] = Honest.Collect,
        ["exit-zero"] = Exits.Zero,
        ["exit-three"] = Exits.Three,
        ["fail-fast"] = Exits.FailFast,
        ["throw-in-thread"] = Exits.ThrowInThread,
        ["stack-overflow"] = Exits.StackOverflow,
        ["segfault"] = Exits.Segfault,
        ["kill-self"] = Exits.KillSelf,
        ["spin"] = Hangs.Spin,
        ["sleep"] = Hangs.Sleep,
        ["foreground-thread"] = Hangs.ForegroundThread,
        ["ignore-cpu-limit"] = Hangs.IgnoreCpuLimit,
        ["managed-memory"] = MemoryHogs.Managed,
        ["native-memory"] = MemoryHogs.Native,
        ["caught-memory"] = MemoryHogs.Caught,
        ["fork-bomb"] = Bombs.Fork,
        ["process-bomb"] = Bombs.Processes,
        ["thread-bomb"] = Bombs.Threads,
        ["endless-output"] = Floods.Output,
        ["endless-line"] = Floods.Line,
        ["endless-errors"] = Floods.Errors,
        ["fill-disk"] = Floods.Disk,
        ["many-files"] = Floods.Files,
        ["many-descriptors"] = Floods.Descriptors,
        ["daemon"] = Daemons.DoubleFork,
        ["child-keeps-pipe"] = Daemons.ChildKeepsPipe,
        ["read"] = Files.Read,
        ["write"] = Files.Write,
        ["list"] = Files.List,
        ["symlink"] = Files.Symlink,
        ["change-mode"] = Files.ChangeMode,
        ["environments"] = Files.Environments,
        ["own-memory"] = Files.OwnMemory,
        ["tcp"] = Sockets.Tcp,
        ["udp"] = Sockets.Udp,
        ["unix"] = Sockets.Unix,
        ["abstract"] = Sockets.Abstract,
        ["ptrace"] = Calls.Ptrace,
        ["unshare"] = Calls.Unshare,
        ["clone-namespace"] = Calls.CloneNamespace,
        ["io-uring"] = Calls.IoUring,
        ["mount"] = Calls.Mount,
        ["bpf"] = Calls.Bpf,
        ["kill-all"] = Calls.KillAll,
        ["kill"] = Calls.Kill,
        ["limit-other"] = Calls.LimitOther,
        ["shared-memory"] = Calls.SharedMemory,
        ["kill-parent"] = Calls.KillParent,
        ["become-root"] = Calls.BecomeRoot,
        ["kernel-setting"] = Files.KernelSetting,
    };

    public static Func<string[], int> Find(string word) => All[word];
}
