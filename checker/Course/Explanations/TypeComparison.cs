namespace Checker.Course.Explanations;

/// <summary>One type in all versions of an exercise.</summary>
/// <param name="Starter">Null where it makes none.</param>
public sealed record TypeComparison(string Name, TypeFinding? Starter, TypeFinding? Yours, TypeFinding? Solution)
{
    /// <summary>Every type that any version makes: first what yours makes most of, then what the others do.</summary>
    public static IReadOnlyList<TypeComparison> Of(TrialExplanation? starter, TrialExplanation? yours, TrialExplanation? solution)
    {
        var (given, own, ours) = (ByName(starter), ByName(yours), ByName(solution));
        return [.. own.Keys.Concat(given.Keys).Concat(ours.Keys).Distinct()
            .Select(name => new TypeComparison(name, given.GetValueOrDefault(name), own.GetValueOrDefault(name), ours.GetValueOrDefault(name)))
            .OrderByDescending(type => type.Yours?.Bytes ?? 0)
            .ThenByDescending(type => Math.Max(type.Starter?.Bytes ?? 0, type.Solution?.Bytes ?? 0))
            .ThenBy(type => type.Name, StringComparer.Ordinal)];
    }

    /// <summary>The types that yours makes and the solution does not, most bytes first; null where one of the two is not known.</summary>
    public static IReadOnlyList<TypeFinding>? OnlyYours(TrialExplanation? yours, TrialExplanation? solution) =>
        yours?.Types.Found is { } own && solution?.Types.Found is { } ours
            ? [.. own.All.Where(type => ours.All.All(other => other.Name != type.Name))]
            : null;

    private static Dictionary<string, TypeFinding> ByName(TrialExplanation? explanation)
    {
        var types = new Dictionary<string, TypeFinding>();
        // Two types of one name, in two namespaces, are one row.
        foreach (var type in explanation?.Types.Found?.All ?? [])
            types[type.Name] = types.TryGetValue(type.Name, out var known) ? known with { Objects = known.Objects + type.Objects, Bytes = known.Bytes + type.Bytes } : type;
        return types;
    }
}
