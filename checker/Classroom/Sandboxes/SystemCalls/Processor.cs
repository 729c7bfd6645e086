using System.Runtime.InteropServices;

namespace Checker.Classroom.Sandboxes.SystemCalls;

/// <summary>A processor as seccomp names it.</summary>
internal sealed record Processor(uint AuditArch, Func<SystemCall, uint?> NumberOf)
{
    public static Processor X64 { get; } = new(0xC000003E, call => call.X64);

    public static Processor Arm64 { get; } = new(0xC00000B7, call => call.Arm64);

    /// <summary>This one; null where the filter knows no numbers.</summary>
    public static Processor? Current => RuntimeInformation.ProcessArchitecture switch
    {
        Architecture.X64 => X64,
        Architecture.Arm64 => Arm64,
        _ => null,
    };
}
