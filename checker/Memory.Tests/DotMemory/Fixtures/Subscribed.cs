namespace Checker.Memory.Tests.DotMemory.Fixtures.Subscribed;

public static class Departures
{
    public static event EventHandler? Announced;
}

public sealed class Display
{
    public Display() => Departures.Announced += Show;

    public int Lines { get; private set; }

    private void Show(object? sender, EventArgs announcement) => Lines++;
}

public sealed class SubscribedTrial : Fixture<Display>
{
    public override IEnumerable<Portion> Kept(int size) => [Portion.Of<Display>(1, fields: 4), Portion.Of<EventHandler>(1, fields: 48)];

    protected override object? Work(int size) => new Display();
}
