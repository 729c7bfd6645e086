using Checker.Memory.Allocations;
using Checker.Memory.Backends;

namespace Checker.Memory.DotMemory;

/// <summary>Measures by JetBrains' dotMemory Unit: on Windows, under its launcher, where somebody asked for it.</summary>
internal sealed class DotMemoryBackend(Func<Library?> load) : IBackend
{
    private bool _isTrusted;

    public Allocation Allocation(Trial trial, int size)
    {
        var library = Ready();
        if (!library.CollectAllocations)
            throw Absence.NoAllocations();
        Instrument.Check(trial);
        var traffic = new Traffic(library, trial);
        var all = traffic.Read(size, Counted.Allocated.All, isFirst: !_isTrusted).Total;
        _isTrusted = true;
        var scratch = trial.IsSized ? traffic.ReadScratch() : 0;
        return new Allocation(Code.NameOf(trial), size, all.Bytes, Bytes.Zero, scratch, BlindSpots.In(trial))
        {
            Breakdown = new(() => new TrafficBreakdown(traffic, size, all.Objects)),
        };
    }

    public Retention Retention(Trial trial)
    {
        var library = Ready();
        Instrument.Check(trial);
        return new Survivors(library).Read(trial);
    }

    public void RequireEngine(string what)
    {
        Ready();
        throw Absence.NotAvailable(what);
    }

    /// <exception cref="InconclusiveException">It is not there, or does not run.</exception>
    private Library Ready()
    {
        var library = load() ?? throw Absence.NotReferenced();
        if (!library.IsEnabled)
            throw Absence.NotEnabled(OperatingSystem.IsWindows());
        library.WriteTo(Console.WriteLine);
        return library;
    }
}
