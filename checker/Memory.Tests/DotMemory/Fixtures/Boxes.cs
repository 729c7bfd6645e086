namespace Checker.Memory.Tests.DotMemory.Fixtures.Boxes;

public sealed class BoxesTrial : Fixture<int>
{
    public override IEnumerable<Portion> Made(int size) => [Portion.Of<int>(size, sizeof(int)), Portion.OfArrays<object>(1, size, element: 8)];

    protected override object? Work(int size)
    {
        var boxes = new object[size];
        for (var number = 0; number < size; number++)
            boxes[number] = number;
        return boxes;
    }
}
