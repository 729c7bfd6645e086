using System.Collections;
using Checker.Memory.Retentions;

namespace Checker.Memory.DotMemory;

/// <summary>Objects that dotMemory Unit can count between two points in time.</summary>
internal sealed class Counted
{
    private readonly Func<object, object, object> _set;
    private readonly string _filter;
    private readonly Func<object, object> _figuresOfSet;
    private readonly Func<object, object> _figuresOfGroup;

    private Counted(Func<object, object, object> set, string filter, Func<object, object> figuresOfSet, Func<object, object> figuresOfGroup) =>
        (_set, _filter, _figuresOfSet, _figuresOfGroup) = (set, filter, figuresOfSet, figuresOfGroup);

    /// <summary>Made since the checkpoint, by any thread, alive or not.</summary>
    public static Counted Allocated { get; } = new(
        (memory, checkpoint) => Late.Call(memory, "GetTrafficFrom", checkpoint),
        "Where",
        traffic => Late.Get(traffic, "AllocatedMemory"),
        group => Late.Get(group, "AllocatedMemoryInfo"));

    /// <summary>Made since the checkpoint and alive. What dotMemory Unit calls survived is older than the checkpoint: it is no leak of what ran since.</summary>
    public static Counted New { get; } = new(
        (memory, checkpoint) => Late.Call(Late.Call(memory, "GetDifference", checkpoint), "GetNewObjects"),
        "GetObjects",
        set => set,
        group => group);

    public Rows All(object memory, object checkpoint) => Rows.Of(TallyOf(_figuresOfSet(_set(memory, checkpoint))));

    public Rows Of(object memory, object checkpoint, IReadOnlyList<Type> types) =>
        Rows.Of(TallyOf(_figuresOfSet(Late.CallWhereTypeIs(_set(memory, checkpoint), _filter, types))));

    /// <summary>Null where this version of dotMemory Unit does not group: before 2.4.</summary>
    public Rows? ByType(object memory, object checkpoint) =>
        Late.TryCall(_set(memory, checkpoint), "GroupByType") is IEnumerable groups ? new Rows(groups.Cast<object>().Select(RowOf)) : null;

    private Row RowOf(object group) => new(
        (string)Late.Get(group, "TypeFullyQualifiedName"), Late.TryGet(group, "Type") as Type, TallyOf(_figuresOfGroup(group)));

    private static Tally TallyOf(object figures) => new((int)Late.Get(figures, "ObjectsCount"), (long)Late.Get(figures, "SizeInBytes"));
}
