namespace Checker.Memory.Tests.DotMemory;

/// <summary>A fixture whose objects of type <typeparamref name="T"/> are asked for.</summary>
public abstract class Fixture<T> : Fixture
{
    public override int Asked(int size) => Made(size).Concat(Kept(size)).Where(portion => portion.Type.IsAssignableTo(typeof(T))).Sum(portion => portion.Objects);

    public sealed override void AllocateAtMost(Allocation allocation, long objects) => allocation.Should().AllocateAtMost<T>(objects);

    public sealed override void AllocateOnly(Allocation allocation, long objects) => allocation.Should().AllocateOnly<T>(objects);

    public sealed override void HaveAtMost(Retention retention, long objects) => retention.Should().HaveAtMost<T>(objects);
}
