using System.Reflection;
using System.Runtime.CompilerServices;
using Checker.Memory.Allocations;
using Checker.Memory.Heaps;

namespace Checker.Memory.Retentions;

/// <summary>Runs a trial in rounds of growing size, and looks after each round at what is still alive.</summary>
internal static class RetentionMeter
{
    /// <summary>A prime: hardly anything but a call leaves just as many objects behind. Each call makes an input, so no more than it takes.</summary>
    public const int CallsPerRound = 5;

    /// <summary>The third round is only for what seems to grow, and the fourth for what still does: it tells a leak from an accident.</summary>
    private static readonly int[] Factors = [1, 2, 4, 8];

    private static bool _isWarm;

    public static Retention Read(Trial trial)
    {
        Instrument.Check(trial);
        var neighbourhood = Neighbourhood.Of(trial);
        Begin(neighbourhood);
        var looks = new List<(HeapGraph Graph, Dictionary<int, FieldInfo> Unnamed)>();
        var known = neighbourhood.Fields.Known;
        Play();
        LookOn();
        if (LeavesMore())
            LookOn();
        var rounds = Rounds();
        while (rounds.Count < Factors.Length && MayGrow(rounds))
        {
            Play();
            LookOn();
            rounds = Rounds();
        }

        var growing = Growing.Types(rounds, round => round.Stray);
        return new Retention(Code.NameOf(trial), trial.Size) { Remains = new RemainsOfCalls(growing.Count > 0 ? rounds : RoundsOfKept(rounds), growing) };

        void Play()
        {
            for (var call = 0; call < CallsPerRound; call++)
                Call(trial, Factors[looks.Count] * trial.Size);
        }

        // What the first look has told of fields is seen by the second only; else it has seen all, if further calls leave nothing.
        bool LeavesMore()
        {
            if (neighbourhood.Fields.Known == known)
                return LiveBytes.LeftBy(Play) != 0;
            Play();
            return true;
        }

        void LookOn() => looks.Add(Look(neighbourhood.Fields));

        // What a later look tells of fields holds for the earlier ones, too.
        List<Round> Rounds() =>
            [.. looks.Select((look, at) => new Round(Factors[at] * trial.Size, CallsPerRound, new Holdings(look.Graph, neighbourhood, look.Unnamed)))];
    }

    /// <summary>
    /// What grows has grown from every round to the next, so that a look at which nothing has is the last. Of what the code under
    /// test alone keeps, a third round tells whether it grows; the rest may be the accidents of others, and takes a fourth.
    /// </summary>
    private static bool MayGrow(List<Round> rounds) =>
        Growing.Types(rounds, round => round.Stray).Count > 0 || (rounds.Count < 3 && IsKeptGrowing(rounds));

    /// <summary>An accident took further rounds in one run, and takes none in the next: what is kept is told as if there had been none.</summary>
    private static List<Round> RoundsOfKept(List<Round> rounds) => rounds.Count < 3 ? rounds : rounds[..(IsKeptGrowing(rounds[..2]) ? 3 : 2)];

    private static bool IsKeptGrowing(List<Round> rounds) => Growing.Types(rounds, round => round.Kept).Count > 0;

    /// <summary>
    /// A first look, which tells what static fields are in use. It is needed once for each code under test; where that borrows from
    /// pools, each time, since it empties them of what other tests have left there.
    /// </summary>
    public static void Begin(Neighbourhood neighbourhood)
    {
        if (neighbourhood is { HasBegun: true, BorrowsArrays: false })
            return;
        WarmUp();
        neighbourhood.Fields.Learn(TakeGraph(), new Landmarks([]));
        neighbourhood.HasBegun = true;
    }

    /// <summary>The graph as it is now, and the values of fields that it does not name.</summary>
    public static (HeapGraph Graph, Dictionary<int, FieldInfo> Unnamed) Look(StaticFields fields)
    {
        var landmarks = fields.Mark();
        var graph = TakeGraph();
        GC.KeepAlive(landmarks);
        var unnamed = fields.Learn(graph, landmarks);
        fields.GuessGenerics(graph);
        return (graph, unnamed);
    }

    /// <summary>Pools are emptied before each round: what an earlier test left there would hide what is returned now.</summary>
    private static HeapGraph TakeGraph()
    {
        var graph = Snapshot.Take();
        SharedPools.Empty(graph);
        return graph;
    }

    /// <summary>The first graph of a process also makes what the engine keeps to take graphs.</summary>
    private static void WarmUp()
    {
        if (!_isWarm)
            TakeGraph();
        _isWarm = true;
    }

    /// <summary>A frame of its own: when it returns, nothing on the stack refers to the input or the answer.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Call(Trial trial, int size)
    {
        using var scene = Meter.Set(trial, size);
        scene.Run();
    }
}
