namespace JetBrains.dotMemoryUnit;

[AttributeUsage(AttributeTargets.Assembly)]
public class EnableDotMemoryUnitSupportAttribute : Attribute;
