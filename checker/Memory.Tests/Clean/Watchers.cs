namespace Checker.Memory.Tests.Clean.Watchers;

/// <summary>Listens to a watcher of its own.</summary>
public static class Delays
{
    public static long Of(Flight[] flights)
    {
        using var folder = new FileSystemWatcher();
        folder.Created += (_, _) => GC.KeepAlive(flights);
        return flights.Length;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
