namespace Checker.Memory.Tests.DotMemory.Fixtures.Lists;

public sealed class ListsTrial : Fixture<List<long>>
{
    public override IEnumerable<Portion> Made(int size) =>
        [Portion.Of<List<long>>(1, fields: 16), Portion.OfArrays<long>(1, size, sizeof(long))];

    protected override object? Work(int size) => new List<long>(size);
}
