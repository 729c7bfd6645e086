namespace Checker.Memory.Retentions;

/// <summary>What is still alive, in the two ways in which it is judged.</summary>
internal abstract class Remains
{
    /// <summary>Live objects of a type, or of types derived from it.</summary>
    public abstract Tally Of(Type type);

    /// <summary>Everything that is kept, by type, most bytes first.</summary>
    public abstract IReadOnlyList<(Type Type, Tally Tally)> All { get; }

    /// <summary>What grew in every round, by type, most new bytes first.</summary>
    public abstract IReadOnlyList<(Type Type, Tally Tally)> New { get; }

    /// <summary>The shortest way from a strong root to an object of this type, of those that grew most; a line for each hop.</summary>
    public abstract IReadOnlyList<string> PathToNew(Type type);

    /// <summary>The shortest way from a strong root to such an object, a line for each hop, the object last.</summary>
    public abstract IReadOnlyList<string> PathTo(Type type);

    /// <summary>To the runtime an <c>int[]</c> is a <c>uint[]</c> and a <c>string[]</c> an <c>object[]</c>; to a reader it is not.</summary>
    protected static bool IsA(Type found, Type type) => found == type || (!type.IsArray && found.IsAssignableTo(type));

    protected static IReadOnlyList<(Type Type, Tally Tally)> ByBytes(IEnumerable<(Type Type, Tally Tally)> tallies) =>
        [.. tallies.OrderByDescending(pair => pair.Tally.Bytes).ThenBy(pair => TypeName.FullOf(pair.Type), StringComparer.Ordinal)];
}
