namespace Checker.Memory.Tests.DotMemory.Fixtures.Derived;

public class Shape(Shape? next)
{
    public Shape? Next => next;
}

public sealed class Circle(Shape? next, double radius) : Shape(next)
{
    public double Radius => radius;
}

public sealed class DerivedTrial : Fixture<Shape>
{
    public override IEnumerable<Portion> Made(int size) => [Portion.Of<Circle>(size, fields: 16), Portion.Of<Shape>(1, fields: 8)];

    protected override object? Work(int size)
    {
        var last = new Shape(null);
        for (var number = 0; number < size; number++)
            last = new Circle(last, number);
        return last;
    }
}
