namespace JetBrains.dotMemoryUnit;

public enum Origin
{
    OldSnapshot,
    NewSnapshot,
}
