namespace Checker.Memory.Tests.DotMemory.Fixtures.Unsubscribed;

public static class Departures
{
    public static event EventHandler? Announced;
}

public sealed class Display : IDisposable
{
    public Display() => Departures.Announced += Show;

    public int Lines { get; private set; }

    public void Dispose() => Departures.Announced -= Show;

    private void Show(object? sender, EventArgs announcement) => Lines++;
}

public sealed class UnsubscribedTrial : Fixture<Display>
{
    protected override object? Work(int size)
    {
        using var display = new Display();
        return null;
    }
}
