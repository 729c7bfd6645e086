namespace Checker.Memory.Tests.DotMemory.Fixtures.Numbers;

public sealed class NumbersTrial : Fixture<double[]>
{
    public override IEnumerable<Portion> Made(int size) => [Portion.OfArrays<double>(1, size, sizeof(double))];

    protected override object? Work(int size) => new double[size];
}
