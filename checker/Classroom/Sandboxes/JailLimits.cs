namespace Checker.Classroom.Sandboxes;

/// <summary>What a jailed program may use.</summary>
/// <param name="Wall">From start to end.</param>
/// <param name="Cpu">Processor time of all of its threads.</param>
/// <param name="Memory">Bytes, native memory included.</param>
/// <param name="Processes">Processes and threads at a time.</param>
/// <param name="Output">Bytes that it may write to each of its standard streams.</param>
/// <param name="Disk">Bytes of its own temporary folder, which is in memory.</param>
public sealed record JailLimits(TimeSpan Wall, TimeSpan Cpu, long Memory, int Processes, long Output, long Disk)
{
    public static JailLimits Default { get; } = new(TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(40), 1L << 30, 64, 4 << 20, 16 << 20);
}
