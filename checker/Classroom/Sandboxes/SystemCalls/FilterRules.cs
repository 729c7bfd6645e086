namespace Checker.Classroom.Sandboxes.SystemCalls;

/// <summary>Which system calls a jail refuses. The .NET runtime needs none of them, or falls back.</summary>
internal static class FilterRules
{
    private const uint UnixFamily = 1;

    // CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET.
    private const uint NewNamespaces = 0x7E020000;

    // F_SETOWN and F_SETOWN_EX: whom the kernel signals when a file is ready.
    private const uint SetOwner = 8;
    private const uint SetOwnerOfAnyKind = 15;

    // FS_IOC_SETFLAGS and FS_IOC_FSSETXATTR: the owner may use them on a file that is open for reading only.
    private const uint SetFlags = 0x40086602;
    private const uint SetExtendedFlags = 0x401C5820;
    private const uint SharedAndAnonymous = 0x21;

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

    /// <summary>For a jail that shares the system with everybody: what Landlock does not look at is refused here.</summary>
    /// <param name="self">The id of the jailed process, the only one that it may signal or limit.</param>
    public static IEnumerable<FilterRule> WithoutNamespaces(uint self) =>
    [
        .. Common,

        // Even a socket of a pair can be sent from to a name in the file system.
        new(new("socket", 41, 198), FilterAction.Denied), new(new("socketpair", 53, 199), FilterAction.Denied),

        // So that all that it starts stays in its process group, and one signal ends the group.
        No("setsid", 112, 157), No("setpgid", 109, 154),

        // Other processes of the same user.
        Only("kill", 62, 129, self), Only("tgkill", 234, 131, self), Only("rt_sigqueueinfo", 129, 138, self), Only("rt_tgsigqueueinfo", 297, 240, self),
        No("tkill", 200, 130), No("pidfd_open", 434), No("pidfd_send_signal", 424), Only("prlimit64", 302, 261, 0, self),
        No("setpriority", 141, 140), No("ioprio_set", 251, 30), No("migrate_pages", 256, 238), No("move_pages", 279, 239), No("sched_setattr", 314, 274),
        new(new("fcntl", 72, 25), FilterAction.Refuse, ArgumentTest.RefuseValues(1, SetOwner, SetOwnerOfAnyKind)),

        // What belongs to a file and not to its content.
        No("chmod", 90, null), No("fchmod", 91, 52), No("fchmodat", 268, 53), No("fchmodat2", 452), No("chown", 92, null), No("fchown", 93, 55),
        No("lchown", 94, null), No("fchownat", 260, 54), No("utime", 132, null), No("utimes", 235, null), No("futimesat", 261, null), No("utimensat", 280, 88),
        No("setxattr", 188, 5), No("lsetxattr", 189, 6), No("fsetxattr", 190, 7), No("removexattr", 197, 14), No("lremovexattr", 198, 15),
        No("fremovexattr", 199, 16), No("setxattrat", 463), No("removexattrat", 466), No("file_setattr", 469),
        new(new("ioctl", 16, 29), FilterAction.Refuse, ArgumentTest.RefuseValues(1, SetFlags, SetExtendedFlags)),

        // Memory that a limit on data does not count.
        new(new("mmap", 9, 222), FilterAction.NoMemory, ArgumentTest.RefuseAllOf(3, SharedAndAnonymous)),
    ];

    private static FilterRule Only(string name, uint x64, uint arm64, params uint[] values) =>
        new(new(name, x64, arm64), FilterAction.Refuse, ArgumentTest.AllowOnly(0, values));

    private static FilterRule No(string name, uint x64, uint? arm64) => new(new(name, x64, arm64), FilterAction.Refuse);

    private static FilterRule No(string name, uint number) => new(new(name, number), FilterAction.Refuse);
}
