using System.Runtime.CompilerServices;
using Checker.Memory.Allocations;
using Checker.Memory.Trials;

namespace Checker.Memory.DotMemory;

/// <summary>Runs a trial a few times after a checkpoint, with which the memory is compared once somebody asks.</summary>
internal sealed class Survivors(Library library)
{
    private const int Calls = 4;

    public Retention Read(Trial trial)
    {
        using var turn = Turn.Take();
        return new Retention(Code.NameOf(trial), trial.Size) { Remains = new RemainsSince(library, After(trial), OwnOf) };
    }

    private Rows OwnOf(Func<object, object, Rows> question)
    {
        using var turn = Turn.Take();
        return Calibration.OwnOf(nothing =>
        {
            var checkpoint = After(nothing);
            return library.Check(memory => question(memory, checkpoint));
        });
    }

    /// <summary>The checkpoint before the calls.</summary>
    private object After(Trial trial)
    {
        var checkpoint = library.Check();
        for (var call = 0; call < Calls; call++)
            Call(trial);
        return checkpoint;
    }

    /// <summary>A frame of its own: when it returns, nothing on the stack refers to the input or the answer.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Call(Trial trial)
    {
        using var scene = Meter.Set(trial, trial.Size);
        scene.Run();
    }
}
