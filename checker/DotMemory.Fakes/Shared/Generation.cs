namespace JetBrains.dotMemoryUnit.Properties;

public enum Generation
{
    Gen1,
    Gen2,
    LOH,
}
