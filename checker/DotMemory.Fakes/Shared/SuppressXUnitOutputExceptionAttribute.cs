namespace JetBrains.dotMemoryUnit;

[AttributeUsage(AttributeTargets.Assembly)]
public class SuppressXUnitOutputExceptionAttribute : Attribute;
