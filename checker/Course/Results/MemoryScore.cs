namespace Checker.Course.Results;

/// <summary>
/// How far from the starter to the solution an attempt has come, in bytes and objects: 0 where it wastes what the starter wastes, 100 where it takes what
/// the solution takes, above 100 where it takes less. On a scale of ratios, so that each halving counts alike. It is for pride; passing is what counts.
/// </summary>
public static class MemoryScore
{
    private const double SmallestObject = 24;

    /// <summary>Null where starter and solution were not measured alike, or the attempt did not come so far.</summary>
    public static int? Of(Reference? reference, IReadOnlyList<Figure> figures)
    {
        if (reference is null)
            return null;
        var wasted = reference.Starter
            .Select(starter => (Starter: starter, Solution: Counterpart(starter, reference.Solution)))
            .Where(pair => pair.Solution is { } solution && pair.Starter.Found > solution.Found)
            .ToList();
        var yours = wasted.ConvertAll(pair => Counterpart(pair.Starter, figures));
        return wasted.Count == 0 || yours.Contains(null)
            ? null
            : (int)Math.Round(wasted.Zip(yours, (pair, your) => Between(pair.Starter, pair.Solution!, your!)).Average(), MidpointRounding.AwayFromZero);
    }

    private static Figure? Counterpart(Figure starter, IReadOnlyList<Figure> figures) =>
        figures.FirstOrDefault(figure => (figure.Test, figure.Quantity, figure.Subject, figure.Unit) == (starter.Test, starter.Quantity, starter.Subject, starter.Unit));

    private static double Between(Figure starter, Figure solution, Figure yours) =>
        Math.Max(0, 100 * (Scaled(starter) - Scaled(yours)) / (Scaled(starter) - Scaled(solution)));

    /// <summary>Nothing has no logarithm; where bytes are counted, less than an object is as good as nothing.</summary>
    private static double Scaled(Figure figure) => Math.Log(Math.Max(0, figure.Found) + (figure.Unit == "bytes" ? SmallestObject : 1));
}
