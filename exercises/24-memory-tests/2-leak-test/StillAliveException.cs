namespace MemoryTests.Exercise2;

/// <summary>A chart that nobody uses is still alive: your leak test has failed, as it is meant to.</summary>
public sealed class StillAliveException() : Exception("a chart is still alive, though it was disposed and nobody uses it");
