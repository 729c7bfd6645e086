namespace Checker.Memory.Tests.DotMemory.Fixtures.Weak;

public sealed class Ticket;

public static class Tickets
{
    private static readonly WeakReference<Ticket> Latest = new(new Ticket());

    public static void Sell() => Latest.SetTarget(new Ticket());
}

public sealed class WeakTrial : Fixture<Ticket>
{
    protected override object? Work(int size)
    {
        Tickets.Sell();
        return null;
    }
}
