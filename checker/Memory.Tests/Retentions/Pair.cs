namespace Checker.Memory.Tests.Retentions;

/// <summary>A leak, what its text has to name, and the same code mended.</summary>
/// <param name="Grows">False where the leak holds no more after any number of calls, so that only a type or an instance tells of it.</param>
public sealed record Pair(FlightsTrial Leak, string Guilty, FlightsTrial Twin, bool Grows = true)
{
    public static IReadOnlyDictionary<string, Pair> All { get; } = new Dictionary<string, Pair>
    {
        // Static fields.
        ["StaticField"] = new(new Leaks.StaticField.DelaysTrial(), "Delays._last", new Clean.Cleared.DelaysTrial()),
        ["StaticList"] = new(new Leaks.StaticList.DelaysTrial(), "Delays.Seen", new Clean.StaticList.DelaysTrial()),
        ["Dictionary"] = new(new Leaks.Dictionary.DelaysTrial(), "Delays.ByName", new Clean.Dictionary.DelaysTrial(), Grows: false),
        ["Property"] = new(new Leaks.Property.DelaysTrial(), "Delays.Latest", new Clean.Property.DelaysTrial()),
        ["GenericCache"] = new(new Leaks.GenericCache.DelaysTrial(), "Cache<Flight>.Items", new Clean.GenericCache.DelaysTrial()),
        ["Structs"] = new(new Leaks.Structs.DelaysTrial(), "Delays._last", new Clean.Structs.DelaysTrial()),
        ["Linked"] = new(new Leaks.Linked.DelaysTrial(), "Delays._newest", new Clean.Linked.DelaysTrial()),
        ["Lazily"] = new(new Leaks.Lazily.DelaysTrial(), "Delays.All", new Clean.Lazily.DelaysTrial()),
        ["Immutables"] = new(new Leaks.Immutables.DelaysTrial(), "Delays._all", new Clean.Immutables.DelaysTrial()),
        ["Concurrent"] = new(new Leaks.Concurrent.DelaysTrial(), "Delays.ByNumber", new Clean.Concurrent.DelaysTrial()),
        ["Cache"] = new(new Leaks.Cache.DelaysTrial(), "Delays.ByNumber", new Clean.Cache.DelaysTrial()),
        ["Expiring"] = new(new Leaks.Expiring.DelaysTrial(), "Delays.Entries", new Clean.Expiring.DelaysTrial()),
        ["Registry"] = new(new Leaks.Registry.DelaysTrial(), "Delays.Open", new Clean.Registry.DelaysTrial()),
        ["WeakKeys"] = new(new Leaks.WeakKeys.DelaysTrial(), "Delays.Notes", new Clean.WeakKeys.DelaysTrial()),
        ["Undrained"] = new(new Leaks.Undrained.DelaysTrial(), "Delays.Queue", new Clean.Undrained.DelaysTrial()),
        ["Channels"] = new(new Leaks.Channels.DelaysTrial(), "Delays.Landings", new Clean.Channels.DelaysTrial()),
        ["Rented"] = new(new Leaks.Rented.DelaysTrial(), "Delays.Buffers", new Clean.Rented.DelaysTrial()),
        ["PooledFlights"] = new(new Leaks.PooledFlights.DelaysTrial(), "ArrayPool", new Clean.PooledFlights.DelaysTrial()),
        ["Views"] = new(new Leaks.Views.DelaysTrial(), "Delays._first", new Clean.Views.DelaysTrial()),
        ["Segments"] = new(new Leaks.Segments.DelaysTrial(), "Delays.Heads", new Clean.Segments.DelaysTrial()),

        // Code that waits to be run.
        ["Closures"] = new(new Leaks.Closures.DelaysTrial(), "Delays.Pending", new Clean.Closures.DelaysTrial()),
        ["LastLambda"] = new(new Leaks.LastLambda.DelaysTrial(), "Delays._report", new Clean.LastLambda.DelaysTrial()),
        ["Iterators"] = new(new Leaks.Iterators.DelaysTrial(), "Delays.Running", new Clean.Iterators.DelaysTrial()),
        ["Queries"] = new(new Leaks.Queries.DelaysTrial(), "Delays._late", new Clean.Queries.DelaysTrial()),
        ["Publisher"] = new(new Leaks.Publisher.DelaysTrial(), "Delays.Landed", new Clean.Unsubscribed.DelaysTrial()),
        ["InstanceEvent"] = new(new Leaks.InstanceEvent.DelaysTrial(), "Delays.Home", new Clean.InstanceEvent.DelaysTrial()),
        ["PropertyChanges"] = new(new Leaks.PropertyChanges.DelaysTrial(), "Delays.Today", new Clean.PropertyChanges.DelaysTrial()),
        ["Observers"] = new(new Leaks.Observers.DelaysTrial(), "Delays.Landings", new Clean.Observers.DelaysTrial()),
        ["Watchers"] = new(new Leaks.Watchers.DelaysTrial(), "Delays.Folder", new Clean.Watchers.DelaysTrial()),
        ["AtExit"] = new(new Leaks.AtExit.DelaysTrial(), "AppDomain", new Clean.AtExit.DelaysTrial()),
        ["Timers"] = new(new Leaks.Timers.DelaysTrial(), "closure in Delays", new Clean.Timers.DelaysTrial()),
        ["Ticking"] = new(new Leaks.Ticking.DelaysTrial(), "closure in Delays", new Clean.Ticking.DelaysTrial()),
        ["Cancellation"] = new(new Leaks.Cancellation.DelaysTrial(), "Delays.Source", new Clean.Cancellation.DelaysTrial()),
        ["LinkedSources"] = new(new Leaks.LinkedSources.DelaysTrial(), "Delays.Source", new Clean.LinkedSources.DelaysTrial()),
        ["Continuations"] = new(new Leaks.Continuations.DelaysTrial(), "Delays.Landing", new Clean.Continuations.DelaysTrial()),
        ["Waiting"] = new(new Leaks.Waiting.DelaysTrial(), "Delays.Never", new Clean.Waiting.DelaysTrial()),

        // Threads.
        ["ThreadStatic"] = new(new Leaks.ThreadStatic.DelaysTrial(), "Delays._mine", new Clean.ThreadStatic.DelaysTrial()),
        ["ThreadLocals"] = new(new Leaks.ThreadLocals.DelaysTrial(), "Delays.Current", new Clean.ThreadLocals.DelaysTrial()),
        ["AsyncLocals"] = new(new Leaks.AsyncLocals.DelaysTrial(), "Delays.Current", new Clean.Restored.DelaysTrial()),
        ["Threads"] = new(new Leaks.Threads.DelaysTrial(), "a local variable on a thread's stack", new Clean.Joined.DelaysTrial()),
        ["Parked"] = new(new Leaks.Parked.DelaysTrial(), "a local variable on a thread's stack", new Clean.Parked.DelaysTrial()),

        // Handles and finalizers.
        ["Handles"] = new(new Leaks.Handles.DelaysTrial(), "a GCHandle", new Clean.Freed.DelaysTrial()),
        ["PinnedFlights"] = new(new Leaks.PinnedFlights.DelaysTrial(), "a pinned GCHandle", new Clean.PinnedFlights.DelaysTrial()),
        ["WeakTable"] = new(new Leaks.WeakTable.DelaysTrial(), "Delays.Key", new Clean.WeakTables.DelaysTrial()),
        ["Dependents"] = new(new Leaks.Dependents.DelaysTrial(), "Delays.Key", new Clean.Dependents.DelaysTrial()),
        ["Resurrected"] = new(new Leaks.Resurrected.DelaysTrial(), "Delays.Returned", new Clean.Resurrected.DelaysTrial()),
    };

    public static TheoryData<string> Names => [.. All.Keys];
}
