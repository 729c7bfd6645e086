namespace Checker.Memory.Tests.DotMemory.Fixtures.KeptChain;

public sealed class Ticket(Ticket? next)
{
    public Ticket? Next => next;
}

public static class Tickets
{
    private static Ticket? _last;

    public static void Sell(int count)
    {
        for (var number = 0; number < count; number++)
            _last = new Ticket(_last);
    }
}

public sealed class KeptChainTrial : Fixture<Ticket>
{
    public override IEnumerable<Portion> Kept(int size) => [Portion.Of<Ticket>(size, fields: 8)];

    protected override object? Work(int size)
    {
        Tickets.Sell(size);
        return null;
    }
}
