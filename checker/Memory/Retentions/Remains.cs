using Checker.Memory.Heaps;
using Checker.Memory.Retentions.Paths;

namespace Checker.Memory.Retentions;

/// <summary>What is still alive, in the two ways in which it is judged.</summary>
internal abstract class Remains
{
    // Of ways that weigh the same, so many are written out, to take the one that comes first in any run.
    private const int MostTied = 8;

    /// <summary>Live objects of a type, or of types derived from it.</summary>
    public abstract Tally Of(Type type);

    /// <summary>Everything that is kept, by type, most bytes first.</summary>
    public abstract IReadOnlyList<(Type Type, Tally Tally)> All { get; }

    /// <summary>Everything that is kept, by the way in which it is held, most bytes first.</summary>
    /// <param name="most">How many: a heap may be held in thousands of ways, and each is worked out.</param>
    public abstract IReadOnlyList<RetainedShape> Shapes(int most);

    /// <summary>Why objects of this type, or of types derived from it, are alive.</summary>
    public abstract Trace TraceTo(Type type);

    /// <summary>What grew in every round, by type, most new bytes first.</summary>
    public abstract IReadOnlyList<(Type Type, Tally Tally)> New { get; }

    /// <summary>Why the objects of this type that grew most are alive.</summary>
    public abstract Trace TraceToNew(Type type);

    /// <summary>The part of it that stands in <paramref name="heap"/>.</summary>
    public virtual Remains In(Heap heap) => throw InconclusiveException.Because(
        $"what stands in {HeapName.Of(heap)} is not available in this backend", "Judge all that is retained, without In.");

    /// <summary>To the runtime an <c>int[]</c> is a <c>uint[]</c> and a <c>string[]</c> an <c>object[]</c>; to a reader it is not.</summary>
    protected static bool IsA(Type found, Type type) => found == type || (!type.IsArray && found.IsAssignableTo(type));

    /// <summary>The objects that weigh most in one way are the leak; of two such ways the shorter one says it better.</summary>
    public static Trace TraceToMost(IReadOnlyList<HeldAlike> groups, Func<HeldAlike, Trace> traceTo)
    {
        var most = groups.Max(group => group.Tally.Bytes);
        var (found, trace) = groups.Where(group => group.Tally.Bytes == most).Take(MostTied)
            .Select(group => (group, traceTo(group)))
            .OrderBy(pair => pair.Item2.Path.Count)
            .ThenBy(pair => string.Join('\n', pair.Item2.Path), StringComparer.Ordinal)
            .First();
        return trace with
        {
            SameWay = found.Tally.Objects,
            OtherObjects = groups.Sum(group => group.Tally.Objects) - found.Tally.Objects,
            OtherWays = groups.Count - 1,
        };
    }

    protected static IReadOnlyList<(Type Type, Tally Tally)> ByBytes(IEnumerable<(Type Type, Tally Tally)> tallies) =>
        [.. tallies.OrderByDescending(pair => pair.Tally.Bytes).ThenBy(pair => TypeName.FullOf(pair.Type), StringComparer.Ordinal)];
}
