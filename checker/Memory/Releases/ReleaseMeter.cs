using System.Diagnostics;
using System.Reflection;
using Checker.Memory.Allocations;
using Checker.Memory.Retentions;
using Checker.Memory.Retentions.Paths;

namespace Checker.Memory.Releases;

/// <summary>Looks in the whole heap graph for a strong root that leads to one object.</summary>
internal static class ReleaseMeter
{
    public static Release Read(Func<object> work)
    {
        var neighbourhood = Neighbourhood.OfWork(work);
        Instrument.Check(neighbourhood);
        return Judge("The code", Suspect.MadeBy(work), neighbourhood);
    }

    public static Release Read(WeakReference reference)
    {
        var caller = Caller();
        var neighbourhood = Neighbourhood.OfWork(caller.DeclaringType ?? typeof(Trial));
        Instrument.Check(neighbourhood);
        if ((caller.MethodImplementationFlags & MethodImplAttributes.NoOptimization) != 0)
        {
            throw InconclusiveException.Because(
                $"{caller.Name} is not optimised, so its local variables keep their objects alive until it returns",
                "Take NoOptimization from it, or make the object in Measure.Release(() => ...), which runs in a method of its own.");
        }

        return Judge("The test", Suspect.Behind(reference), neighbourhood);
    }

    private static MethodBase Caller() => new StackTrace().GetFrames()
        .Select(frame => frame.GetMethod())
        .OfType<MethodBase>()
        .First(method => method.Module.Assembly != typeof(Trial).Assembly);

    private static Release Judge(string code, Suspect suspect, Neighbourhood neighbourhood)
    {
        using var control = new Control();
        suspect.Settle();
        control.RequireDropped();
        var (graph, node) = Look(suspect, control);
        if (node is null)
            return new Release(code, suspect.Type);

        // Somebody holds it. A second look tells the names of static fields, which takes their values.
        var fields = neighbourhood.Fields;
        fields.Learn(graph, new Landmarks([]));
        fields.GuessGenerics(graph);
        var landmarks = fields.Mark();
        (graph, node) = Look(suspect, control);
        GC.KeepAlive(landmarks);
        var holdings = new Holdings(graph, neighbourhood, fields.Learn(graph, landmarks));
        return node is { } held ? Held(code, suspect, holdings, held) : new Release(code, suspect.Type);
    }

    private static Release Held(string code, Suspect suspect, Holdings holdings, int node)
    {
        var graph = holdings.Graph;
        var reach = new Reach(graph);
        var retained = reach.OnlyThrough(node);
        return new Release(code, suspect.Type)
        {
            Trace = PathText.Of(holdings.Told(reach.All.WayTo(node))),
            Size = graph.SizeOf(node),
            Retained = new Tally(retained.Count, retained.Sum(graph.SizeOf)),
        };
    }

    /// <summary>The object's number where a strong root leads to it. The same graph has to show the object that a handle holds.</summary>
    private static (HeapGraph Graph, int? Node) Look(Suspect suspect, Control control)
    {
        var lineup = suspect.LineUp(control.Held);
        var graph = Snapshot.Take();
        GC.KeepAlive(lineup);
        var (held, node) = Lineup.FindIn(graph);
        var reach = new Reach(graph).All;
        if (!reach.Reaches(held))
            throw InconclusiveException.Because("an object that the engine holds by a handle was not found alive", "Measure again; nothing was judged.");
        return (graph, node is { } found && reach.Reaches(found) ? found : null);
    }
}
