namespace JetBrains.dotMemoryUnit;

[AttributeUsage(AttributeTargets.Method)]
public class AssertTrafficAttribute : Attribute
{
    public long AllocatedSizeInBytes { get; set; }

    public int AllocatedObjectsCount { get; set; }

    public Type[] Types { get; set; } = [];

    public Type[] Interfaces { get; set; } = [];

    public string[] Namespaces { get; set; } = [];
}
