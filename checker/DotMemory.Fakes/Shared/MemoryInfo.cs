namespace JetBrains.dotMemoryUnit;

public struct MemoryInfo(long sizeInBytes, int objectsCount)
{
    public int ObjectsCount { get; } = objectsCount;

    public long SizeInBytes { get; } = sizeInBytes;
}
