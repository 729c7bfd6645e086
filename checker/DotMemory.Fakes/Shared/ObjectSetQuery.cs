namespace JetBrains.dotMemoryUnit;

public struct ObjectSetQuery;
