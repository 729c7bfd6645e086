using System.Runtime.CompilerServices;
using Checker.Memory.Retentions;

namespace Checker.Memory.Releases;

/// <summary>The object that should be released, which the engine itself must not keep alive.</summary>
/// <param name="reference">A long weak reference: it still knows an object that its own finalizer has brought back.</param>
internal sealed class Suspect(WeakReference reference, string type)
{
    /// <summary>A graph of objects with finalizers goes one collection at a time.</summary>
    private const int MostCollections = 10;

    private const int FewestCollections = 2;

    public string Type => type;

    public bool IsAlive => reference.IsAlive;

    /// <summary>A frame of its own: when it returns, nothing on the stack refers to the object.</summary>
    /// <exception cref="ArgumentException">Nobody could release what the code returned.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Suspect MadeBy(Func<object?> work) => work() switch
    {
        Task => throw new ArgumentException("The function returned a task, which is not what it makes: wait for it and return the object, as in () => LoadAsync().GetAwaiter().GetResult(). Ask for a task itself by a WeakReference."),
        var target => Of(target),
    };

    /// <exception cref="ArgumentException">Nobody could release the object.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Suspect Of(object? target)
    {
        Releasable.Require(target);
        return new Suspect(new WeakReference(target, trackResurrection: true), TypeName.Of(target.GetType()));
    }

    /// <summary>Of an object that is gone already nothing is known, and nothing needs to be.</summary>
    /// <exception cref="ArgumentException">Nobody could release the object.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Suspect Behind(WeakReference reference) =>
        reference.Target is { } target ? Of(target) : new Suspect(reference, TypeName.Of(typeof(object)));

    /// <summary>Collects until the object is gone, or it is clear that it stays.</summary>
    public void Settle()
    {
        for (var count = 0; count < FewestCollections || (count < MostCollections && IsAlive); count++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
    }

    /// <summary>Holds the object, if it is alive, for the time of one graph: its holder tells which object of the graph it is.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public Lineup LineUp(object control) => new(reference.Target is { } target ? [control, target] : [control]);
}
