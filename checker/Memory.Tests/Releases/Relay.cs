using System.Runtime.InteropServices;

namespace Checker.Memory.Tests.Releases;

/// <summary>Holds the next one by a handle, which its finalizer frees: a chain goes one collection at a time.</summary>
internal sealed class Relay
{
    private readonly GCHandle _next;

    private Relay(object? next) => _next = GCHandle.Alloc(next);

    public static Flight HeldBehind(int relays)
    {
        var last = new Flight(1);
        object held = last;
        for (var count = 0; count < relays; count++)
            held = new Relay(held);
        return last;
    }

    ~Relay() => _next.Free();
}
