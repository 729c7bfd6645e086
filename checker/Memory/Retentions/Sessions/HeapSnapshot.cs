namespace Checker.Memory.Retentions.Sessions;

/// <summary>What a session has to ask for to be told of the heap.</summary>
internal static class HeapSnapshot
{
    /// <summary>GC, GCHeapCollect, GCHeapDump: a collection, and what is left after it; GCHeapSurvivalAndMovement: where the generations are.</summary>
    public const long Keywords = 0x900001 | 0x400000;

    public const string LostEvents = "events were lost";
}
