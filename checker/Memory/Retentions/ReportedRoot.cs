namespace Checker.Memory.Retentions;

/// <summary>What holds an object, in the runtime's words; the others are the collector's own.</summary>
internal enum ReportedRoot : byte
{
    Stack,
    Finalizer,
    Handle,
}
