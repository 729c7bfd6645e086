using Checker.Memory.Retentions;
using Checker.Memory.Retentions.Paths;

namespace Checker.Memory.Explanations;

/// <summary>
/// Joins the paths to everything that is kept into a tree: paths that begin alike share their beginning.
/// <code>
/// static field Delays.Seen          static field Delays.Seen
///   -> List                           -> List            1 object
/// static field Delays.Seen    =>        -> Flight[]      1 object
///   -> List -> Flight[]                   -> Flight   70,000 objects
/// static field Delays.Seen
///   -> List -> Flight[] -> Flight
/// </code>
/// </summary>
internal static class RetainedTree
{
    /// <summary>A path costs a walk through the heap graph, and nobody reads more.</summary>
    private const int MostTypes = 24;

    public static ExplainedRetention Of(Remains remains)
    {
        var ground = new Twig("");
        foreach (var (type, tally) in remains.All.Take(MostTypes))
            ground.At(WayTo(remains, type)).Add(tally);
        return new ExplainedRetention(
            remains.All.Sum(kept => kept.Tally.Objects), remains.All.Sum(kept => kept.Tally.Bytes),
            ground.ToBranch().Held, Math.Max(0, remains.All.Count - MostTypes));
    }

    /// <summary>One object's path stands for all of its type, so no place is told; and its type may be a derived one, which has a line and figures of its own.</summary>
    private static string[] WayTo(Remains remains, Type type)
    {
        var path = remains.TraceTo(type).Path.Select(PathText.OfAnyPlace).ToArray();
        return path[^1].Contains(TypeName.Of(type), StringComparison.Ordinal) ? path : [.. path.SkipLast(1), TypeName.Of(type)];
    }
}
