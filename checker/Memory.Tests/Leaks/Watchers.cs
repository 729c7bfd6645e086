namespace Checker.Memory.Tests.Leaks.Watchers;

/// <summary>Listens to a watcher of files that lives on.</summary>
public static class Delays
{
    private static readonly FileSystemWatcher Folder = new();

    public static long Of(Flight[] flights)
    {
        Folder.Created += (_, _) => GC.KeepAlive(flights);
        return flights.Length;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
