namespace Checker.Memory.Tests.DotMemory.Fixtures.Delegates;

public sealed class Rate(int percent)
{
    public int Of(int price) => price * percent;
}

public sealed class DelegatesTrial : Fixture<Func<int, int>>
{
    /// <summary>A delegate keeps its target, its target's base, two pointers to code, a list and the length of that.</summary>
    public override IEnumerable<Portion> Made(int size) => [Portion.Of<Rate>(1, fields: 4), Portion.Of<Func<int, int>>(1, fields: 48)];

    protected override object? Work(int size) => (Func<int, int>)new Rate(size).Of;
}
