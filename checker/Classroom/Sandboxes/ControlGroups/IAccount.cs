namespace Checker.Classroom.Sandboxes.ControlGroups;

/// <summary>What a jail has used, as somebody outside of it counts.</summary>
internal interface IAccount : IAsyncDisposable
{
    /// <summary>The most bytes of physical memory at a time until now.</summary>
    long? Peak { get; }

    /// <summary>Processor time until now, as far as it was looked at while its processes lived; null where nothing counts.</summary>
    TimeSpan? Cpu { get; }

    /// <summary>The kernel ended one of its processes because the jail had reached its limit.</summary>
    bool KilledForMemory { get; }

    /// <summary>The kernel ended one of its processes because the whole machine had no memory left.</summary>
    bool KilledForMachine { get; }

    /// <summary>The kernel refused it a process or a thread.</summary>
    bool RefusedProcesses { get; }
}
