namespace Checker.Memory.Tests.DotMemory.Fixtures.KeptList;

public sealed class Ticket;

public static class Tickets
{
    private static readonly List<Ticket> Sold = [];

    public static void Sell(int count)
    {
        for (var number = 0; number < count; number++)
            Sold.Add(new Ticket());
    }
}

public sealed class KeptListTrial : Fixture<Ticket>
{
    /// <summary>An object without fields has room for one.</summary>
    public override IEnumerable<Portion> Kept(int size) => [Portion.Of<Ticket>(size, fields: 8)];

    protected override object? Work(int size)
    {
        Tickets.Sell(size);
        return null;
    }
}
