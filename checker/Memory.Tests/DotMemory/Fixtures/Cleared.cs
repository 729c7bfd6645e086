namespace Checker.Memory.Tests.DotMemory.Fixtures.Cleared;

public sealed class Ticket;

public static class Tickets
{
    private static readonly List<Ticket> Sold = [];

    public static void Sell(int count)
    {
        for (var number = 0; number < count; number++)
            Sold.Add(new Ticket());
        Sold.Clear();
    }
}

public sealed class ClearedTrial : Fixture<Ticket>
{
    protected override object? Work(int size)
    {
        Tickets.Sell(size);
        return null;
    }
}
