using System.Runtime.CompilerServices;
using Checker.Memory.Allocations;

namespace Checker.Memory.Retentions;

/// <summary>Holds one answer, drops its input, and looks at what is alive only because of it.</summary>
internal static class AnswerMeter
{
    public static Retention Read(Trial trial)
    {
        Instrument.Check(trial);
        var held = Call(trial);
        var graph = Snapshot.Take();
        return new Retention(Code.NameOf(trial), trial.Size) { Remains = RemainsOfAnswer.In(graph, held) };
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static HeldAnswer Call(Trial trial)
    {
        var scene = Meter.Set(trial, trial.Size);
        scene.Run();
        return new HeldAnswer(scene.TakeAnswer());
    }
}
