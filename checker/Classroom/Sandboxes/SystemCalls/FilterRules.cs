namespace Checker.Classroom.Sandboxes.SystemCalls;

/// <summary>Which system calls a jail refuses. The .NET runtime needs none of them, or falls back.</summary>
internal static class FilterRules
{
    private const uint UnixFamily = 1;

    // CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET.
    private const uint NewNamespaces = 0x7E020000;

    private static readonly FilterRule[] Common =
    [
        // Other processes.
        No("ptrace", 101, 117), No("process_vm_readv", 310, 270), No("process_vm_writev", 311, 271), No("process_madvise", 440), No("kcmp", 312, 272),
        No("pidfd_getfd", 438), No("perf_event_open", 298, 241),

        // Other views of the system.
        No("mount", 165, 40), No("umount2", 166, 39), No("pivot_root", 155, 41), No("chroot", 161, 51), No("open_tree", 428), No("move_mount", 429),
        No("fsopen", 430), No("fsconfig", 431), No("fsmount", 432), No("fspick", 433), No("mount_setattr", 442), No("open_tree_attr", 467),
        No("unshare", 272, 97), No("setns", 308, 268), No("name_to_handle_at", 303, 264), No("open_by_handle_at", 304, 265),

        // Doors into the kernel with a long list of holes.
        No("bpf", 321, 280), No("userfaultfd", 323, 282), No("io_uring_setup", 425), No("io_uring_enter", 426), No("io_uring_register", 427),
        No("add_key", 248, 217), No("request_key", 249, 218), No("keyctl", 250, 219), No("init_module", 175, 105), No("finit_module", 313, 273),
        No("delete_module", 176, 106), No("kexec_load", 246, 104), No("kexec_file_load", 320, 294), No("personality", 135, 92),
        No("modify_ldt", 154, null), No("iopl", 172, null), No("ioperm", 173, null), No("fanotify_init", 300, 262), No("memfd_secret", 447),

        // The machine itself.
        No("reboot", 169, 142), No("swapon", 167, 224), No("swapoff", 168, 225), No("acct", 163, 89), No("quotactl", 179, 60), No("quotactl_fd", 443),
        No("settimeofday", 164, 170), No("clock_settime", 227, 112), No("adjtimex", 159, 171), No("clock_adjtime", 305, 266),
        No("sethostname", 170, 161), No("setdomainname", 171, 162), No("syslog", 103, 116), No("vhangup", 153, 58),

        // Memory and queues that outlive the process.
        No("shmget", 29, 194), No("msgget", 68, 186), No("semget", 64, 190), No("mq_open", 240, 180),

        // Its flags lie in memory, where a filter cannot look; the C library falls back to clone.
        new(new("clone3", 435), FilterAction.Unknown),
        new(new("clone", 56, 220), FilterAction.Refuse, ArgumentTest.RefuseAnyOf(0, NewNamespaces)),
    ];

    /// <summary>For a jail with namespaces of its own: a socket in the file system or in a network without devices reaches nobody outside.</summary>
    public static IEnumerable<FilterRule> WithNamespaces { get; } =
    [
        .. Common, new(new("socket", 41, 198), FilterAction.Denied, ArgumentTest.AllowOnly(0, UnixFamily)),
    ];

    private static FilterRule No(string name, uint x64, uint? arm64) => new(new(name, x64, arm64), FilterAction.Refuse);

    private static FilterRule No(string name, uint number) => new(new(name, number), FilterAction.Refuse);
}
