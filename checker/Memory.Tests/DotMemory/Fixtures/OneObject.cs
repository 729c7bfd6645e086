namespace Checker.Memory.Tests.DotMemory.Fixtures.OneObject;

public sealed class Ticket(int number)
{
    public int Number => number;
}

public sealed class OneObjectTrial : Fixture<Ticket>
{
    public override IEnumerable<Portion> Made(int size) => [Portion.Of<Ticket>(1, fields: 4)];

    protected override object? Work(int size) => new Ticket(size);
}
