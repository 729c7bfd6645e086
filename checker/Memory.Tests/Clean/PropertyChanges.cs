using System.ComponentModel;

namespace Checker.Memory.Tests.Clean.PropertyChanges;

/// <summary>Listens to a model no longer than it needs to.</summary>
public static class Delays
{
    private sealed class Model : INotifyPropertyChanged
    {
        public event PropertyChangedEventHandler? PropertyChanged;

        public void Change() => PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(null));
    }

    private static readonly Model Today = new();

    public static long Of(Flight[] flights)
    {
        PropertyChangedEventHandler listen = (_, _) => GC.KeepAlive(flights);
        Today.PropertyChanged += listen;
        Today.Change();
        Today.PropertyChanged -= listen;
        return flights.Length;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
