namespace Checker.Memory.Retentions;

/// <summary>What is special about a root that the runtime reports.</summary>
[Flags]
internal enum ReportedFlags : uint
{
    None = 0,
    Pinning = 1,
    Weak = 2,
}
