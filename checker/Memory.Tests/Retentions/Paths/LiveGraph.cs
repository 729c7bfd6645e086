using Checker.Memory.Heaps;
using Checker.Memory.Retentions;
using Checker.Memory.Retentions.Paths;

namespace Checker.Memory.Tests.Retentions.Paths;

/// <summary>A graph of what one object holds, made without the runtime's events.</summary>
internal static class LiveGraph
{
    /// <summary>The shortest way from <paramref name="root"/> to an object of type <typeparamref name="T"/>.</summary>
    public static Way WayTo<T>(object root)
    {
        var numbers = new Dictionary<object, int>(ReferenceEqualityComparer.Instance) { [root] = 0 };
        var objects = new List<object> { root };
        var events = new HeapEvents();
        for (var at = 0; at < objects.Count; at++)
        {
            var referred = objects[at] is Type or System.Reflection.Assembly ? [] : References.Of(objects[at]).Select(reference => reference.Value).ToList();
            events.AddNode(AddressOf(at), objects[at].GetType().TypeHandle.Value, LiveWalk.SizeOf(objects[at]) ?? 24, referred.Count);
            foreach (var value in referred)
            {
                if (numbers.TryAdd(value, objects.Count))
                    objects.Add(value);
                events.Targets.Add(AddressOf(numbers[value]));
            }
        }

        events.Roots.Add((AddressOf(0), ReportedRoot.Handle, 0, 0));
        events.Statics.Add((AddressOf(0), "Root", 0x20));
        events.Ranges.Add(new HeapRange(Heap.Gen2, 0x10_000, 0x1_000_000));
        events.Complete();
        var graph = new HeapGraphBuilder(events).Build(0, out _)!;
        var walk = Walk.From(graph, [0]);
        return new Way(graph, walk.WayTo(walk.Reached.First(node => graph.TypeOf(node) == typeof(T))), "the root", root);
    }

    private static nuint AddressOf(int number) => (nuint)(0x10_000 + (number * 64));
}
