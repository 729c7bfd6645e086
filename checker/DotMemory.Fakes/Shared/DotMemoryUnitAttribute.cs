namespace JetBrains.dotMemoryUnit;

[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Method)]
public class DotMemoryUnitAttribute : Attribute
{
    public bool CollectAllocations { get; set; }

    public bool FailIfRunWithoutSupport { get; set; } = true;

    public SavingStrategy SavingStrategy { get; set; } = SavingStrategy.OnCheckFail;

    public string Directory { get; set; } = "";

    public int WorkspaceNumberLimit { get; set; } = 5;

    public long DiskSpaceLimit { get; set; } = 200 << 20;
}
