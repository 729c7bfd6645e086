using System.Reflection;
using System.Runtime.CompilerServices;
using Checker.Memory.Allocations;

namespace Checker.Memory.Retentions;

/// <summary>Runs a trial in rounds of growing size, and looks after each round at what is still alive.</summary>
internal static class RetentionMeter
{
    /// <summary>A prime: hardly anything but a call leaves just as many objects behind. Each call makes an input, so no more than it takes.</summary>
    public const int CallsPerRound = 5;

    private static readonly int[] Factors = [1, 2, 4];

    private static bool _isWarm;

    /// <summary>Only when something seems to grow: once more, to tell a leak from an accident.</summary>
    private const int FactorOfDoubt = 8;

    public static Retention Read(Trial trial)
    {
        Instrument.Check(trial);
        var neighbourhood = Neighbourhood.Of(trial);
        var fields = neighbourhood.Fields;
        Begin(fields);
        var graphs = Factors.Select(factor => Play(trial, factor * trial.Size, fields)).ToList();
        var rounds = graphs.ConvertAll(Judge);
        if (Growing.Types(rounds, round => round.Stray).Count > 0)
        {
            graphs.Add(Play(trial, FactorOfDoubt * trial.Size, fields));
            var withDoubt = graphs.ConvertAll(Judge);
            if (Growing.Types(withDoubt, round => round.Stray) is { Count: > 0 } growing)
                return Result(withDoubt, growing);
        }

        return Result(rounds, new Dictionary<nint, Tally>());

        Retention Result(IReadOnlyList<Round> judged, IReadOnlyDictionary<nint, Tally> growing) =>
            new(Code.NameOf(trial), trial.Size) { Remains = new RemainsOfCalls(judged, growing) };

        Round Judge((int Size, HeapGraph Graph, Dictionary<int, FieldInfo> Unnamed) play) =>
            new(play.Size, CallsPerRound, new Holdings(play.Graph, neighbourhood, play.Unnamed));
    }

    /// <summary>A first look, which tells what static fields are in use.</summary>
    public static void Begin(StaticFields fields)
    {
        WarmUp();
        fields.Learn(TakeGraph(), new Landmarks([]));
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

    private static (int Size, HeapGraph Graph, Dictionary<int, FieldInfo> Unnamed) Play(Trial trial, int size, StaticFields fields)
    {
        for (var call = 0; call < CallsPerRound; call++)
            Call(trial, size);
        var (graph, unnamed) = Look(fields);
        return (size, graph, unnamed);
    }

    /// <summary>A frame of its own: when it returns, nothing on the stack refers to the input or the answer.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Call(Trial trial, int size)
    {
        using var scene = Meter.Set(trial, size);
        scene.Run();
    }
}
