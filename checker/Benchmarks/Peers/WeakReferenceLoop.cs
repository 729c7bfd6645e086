using System.Runtime.CompilerServices;
using Checker.Memory;
using Checker.Memory.Tests;

namespace Checker.Benchmarks.Peers;

/// <summary>
/// What tests without an instrument do: hold the input weakly, collect again and again, and ask whether it is still there. They see what they
/// hold, and nothing that the code made for itself.
/// </summary>
internal static class WeakReferenceLoop
{
    private const int MostRounds = 40;

    public static (bool? Found, string Text) Judge(Trial<Flight[], long> trial)
    {
        var references = new List<WeakReference>();
        Call(trial, references);
        for (var round = 0; round < MostRounds && references.Exists(reference => reference.IsAlive); round++)
            Collect();
        var alive = references.Where(reference => reference.IsAlive).Select(NameOf).ToList();
        return (alive.Count > 0, string.Join('\n', alive.Select(name => $"Reference to {name} is still alive.")));
    }

    /// <summary>A frame of its own: when it returns, no local variable refers to the input.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Call(Trial<Flight[], long> trial, List<WeakReference> references)
    {
        var flights = trial.Input(new Seed(1), trial.Size);
        references.Add(new WeakReference(flights));
        references.Add(new WeakReference(flights[0]));
        trial.Answer(flights);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string NameOf(WeakReference reference) => reference.Target?.GetType().Name ?? "nothing";

    private static void Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
    }
}
