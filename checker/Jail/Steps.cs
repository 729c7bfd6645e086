using System.Runtime.InteropServices;

namespace Checker.Jail;

/// <summary>Takes the rights away, each before the one that would forbid it.</summary>
internal static unsafe class Steps
{
    /// <returns>The name of the step that failed; where all succeed, this process is already another program.</returns>
    public static string Take(Plan plan)
    {
        if (!Kernel.StartSession())
            return "setsid";

        foreach (var (resource, soft, hard) in plan.Limits)
        {
            if (!Kernel.Limit(resource, soft, hard))
                return $"setrlimit {resource}";
        }

        if (plan.User != 0 && !Kernel.BecomeUser(plan.User))
            return "setuid";

        // A change of user would take it back.
        if (!Kernel.DieWithParent() || !Kernel.RenouncePrivileges())
            return "prctl";

        // Killed before that was asked for, the judge would not take this process with it.
        if (Kernel.Parent != plan.Judge)
            return "getppid";

        Kernel.ChangeFolder(plan.Writable);
        if (!Ruleset.Restrict(plan))
            return "landlock";

        if (!Filter(plan.Filter))
            return "seccomp";

        Kernel.Say(1, Plan.Ready + "\n");
        Kernel.Become(plan.Command);
        return "execve";
    }

    private static bool Filter(byte[] filter)
    {
        // Eight bytes each: code, two jumps, constant.
        var instructions = MemoryMarshal.Cast<byte, (uint Code, uint Constant)>(filter.AsSpan());
        foreach (ref var instruction in instructions)
        {
            if (instruction.Constant == Plan.OwnProcess)
                instruction.Constant = (uint)Kernel.Process;
        }

        fixed (void* start = instructions)
        {
            var program = (Length: (ulong)instructions.Length, Start: (ulong)start);
            return Kernel.Filter(&program);
        }
    }
}
