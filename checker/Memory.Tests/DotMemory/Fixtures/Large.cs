namespace Checker.Memory.Tests.DotMemory.Fixtures.Large;

public sealed class LargeTrial : Fixture<byte[]>
{
    private const int Factor = 1_000;

    public override IEnumerable<Portion> Made(int size) => [Portion.OfArrays<byte>(1, Factor * size, sizeof(byte))];

    protected override object? Work(int size) => new byte[Factor * size];
}
