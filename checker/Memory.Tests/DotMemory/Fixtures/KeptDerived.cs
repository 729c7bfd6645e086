namespace Checker.Memory.Tests.DotMemory.Fixtures.KeptDerived;

public class Shape
{
    public Shape? Next { get; init; }
}

public sealed class Circle : Shape;

public static class Drawing
{
    private static Shape? _top;

    public static void Draw(int count)
    {
        for (var number = 0; number < count; number++)
            _top = new Circle { Next = _top };
    }
}

public sealed class KeptDerivedTrial : Fixture<Shape>
{
    public override IEnumerable<Portion> Kept(int size) => [Portion.Of<Circle>(size, fields: 8)];

    protected override object? Work(int size)
    {
        Drawing.Draw(size);
        return null;
    }
}
