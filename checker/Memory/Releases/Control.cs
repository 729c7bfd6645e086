using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Checker.Memory.Releases;

/// <summary>Two objects of which the answer is known: one that a handle holds, and one that nobody does.</summary>
internal sealed class Control : IDisposable
{
    private readonly WeakReference _dropped = Drop();
    private GCHandle _handle;

    public Control() => _handle = GCHandle.Alloc(Held);

    public object Held { get; } = new();

    /// <exception cref="InconclusiveException">What nobody holds is alive, so that being alive says nothing.</exception>
    public void RequireDropped()
    {
        if (_dropped.IsAlive)
        {
            throw InconclusiveException.Because(
                "an object that nobody holds was not collected",
                "Set <TieredCompilation>false</TieredCompilation> and <Optimize>true</Optimize> in the test project, and detach debuggers.");
        }
    }

    public void Dispose() => _handle.Free();

    /// <summary>Made as the suspect is: in a frame of its own.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Drop() => new(new object(), trackResurrection: true);
}
