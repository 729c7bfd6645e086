using System.Reflection;
using System.Runtime.CompilerServices;
using Checker.Memory.Allocations;

namespace Checker.Memory.Retentions;

/// <summary>Runs a trial in rounds of growing size, and looks after each round at what is still alive.</summary>
internal static class RetentionMeter
{
    private const int CallsPerRound = 4;

    private static readonly int[] Factors = [1, 2, 4];

    private static bool _isWarm;

    /// <summary>Only when something seems to grow: once more, to tell a leak from an accident.</summary>
    private const int FactorOfDoubt = 8;

    public static Retention Read(Trial trial)
    {
        Instrument.Check(trial);
        var neighbourhood = Neighbourhood.Of(trial);
        var fields = neighbourhood.Fields;
        WarmUp();
        fields.Learn(TakeGraph(), new Landmarks([]));
        var graphs = Factors.Select(factor => Play(trial, factor * trial.Size, fields)).ToList();
        var rounds = graphs.ConvertAll(Judge);
        if (Growing.Types(rounds).Count > 0)
        {
            graphs.Add(Play(trial, FactorOfDoubt * trial.Size, fields));
            var withDoubt = graphs.ConvertAll(Judge);
            if (Growing.Types(withDoubt) is { Count: > 0 } growing)
                return Result(withDoubt, growing);
        }

        return Result(rounds, new Dictionary<nint, Tally>());

        Retention Result(IReadOnlyList<Round> judged, IReadOnlyDictionary<nint, Tally> growing) =>
            new(Code.NameOf(trial), trial.Size) { Remains = new RemainsOfCalls(judged[0].Holdings, judged[^1].Holdings, growing) };

        Round Judge((int Size, HeapGraph Graph, Dictionary<int, FieldInfo> Unnamed) play) =>
            new(play.Size, CallsPerRound, new Holdings(play.Graph, neighbourhood, play.Unnamed));
    }

    /// <summary>
    /// Pools are emptied before each round: what an earlier test left there would hide what is returned now, and taking
    /// the graph itself uses pooled buffers.
    /// </summary>
    private static HeapGraph TakeGraph()
    {
        var graph = Snapshot.Take();
        SharedPools.Empty(graph);
        return graph;
    }

    /// <summary>The first graph of a process also loads the parser and what it caches.</summary>
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
        var landmarks = fields.Mark();
        var graph = TakeGraph();
        GC.KeepAlive(landmarks);
        var unnamed = fields.Learn(graph, landmarks);
        fields.GuessGenerics(graph);
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
