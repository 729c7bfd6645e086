using Fake;

namespace JetBrains.dotMemoryUnit.Kernel;

public static class dotMemoryApi
{
    public static bool IsEnabled => Profiler.IsEnabled;

    public static bool CollectAllocations { get => Profiler.CollectAllocations; set => Profiler.CollectAllocations = value; }

    public static Snapshot GetSnapshot() => new(Profiler.Look("GetSnapshot"));

    public static SnapshotDifference GetDifference(Snapshot snapshot1, Snapshot snapshot2) => new(snapshot1.Heap, snapshot2.Heap);

    public static Traffic GetTrafficBetween(Snapshot snapshot1, Snapshot snapshot2) => new(Heap.Since(snapshot1.Heap.Made, snapshot2.Heap.Made));

    public static void SaveCollectedData(string? directoryPath = null) => Profiler.Asked.Add("SaveCollectedData");
}
