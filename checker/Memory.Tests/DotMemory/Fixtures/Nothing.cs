namespace Checker.Memory.Tests.DotMemory.Fixtures.Nothing;

public sealed class Ticket;

public sealed class NothingTrial : Fixture<Ticket>
{
    protected override object? Work(int size) => null;
}
