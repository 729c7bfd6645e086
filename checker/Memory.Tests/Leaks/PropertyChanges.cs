using System.ComponentModel;

namespace Checker.Memory.Tests.Leaks.PropertyChanges;

/// <summary>Listens to a model that lives on.</summary>
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
        Today.PropertyChanged += (_, _) => GC.KeepAlive(flights);
        Today.Change();
        return flights.Length;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
