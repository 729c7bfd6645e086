namespace Checker.Memory.Tests.DotMemory.Fixtures.Structs;

public readonly record struct Point(int X, int Y);

public sealed class StructsTrial : Fixture<Point[]>
{
    public override IEnumerable<Portion> Made(int size) => [Portion.OfArrays<Point>(1, size, element: 8)];

    protected override object? Work(int size)
    {
        var points = new Point[size];
        for (var number = 0; number < size; number++)
            points[number] = new Point(number, size);
        return points;
    }
}
