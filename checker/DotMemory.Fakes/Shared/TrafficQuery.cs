namespace JetBrains.dotMemoryUnit;

public struct TrafficQuery;
