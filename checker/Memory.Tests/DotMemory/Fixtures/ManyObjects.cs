namespace Checker.Memory.Tests.DotMemory.Fixtures.ManyObjects;

public sealed class Ticket(int number)
{
    public int Number => number;
}

public sealed class ManyObjectsTrial : Fixture<Ticket>
{
    public override IEnumerable<Portion> Made(int size) => [Portion.Of<Ticket>(size, fields: 4), Portion.OfArrays<Ticket>(1, size, element: 8)];

    protected override object? Work(int size)
    {
        var tickets = new Ticket[size];
        for (var number = 0; number < size; number++)
            tickets[number] = new Ticket(number);
        return tickets;
    }
}
