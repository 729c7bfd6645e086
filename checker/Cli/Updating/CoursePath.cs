namespace Checker.Cli.Updating;

/// <summary>What a path within the course says of its file. Paths are as git has them, with slashes.</summary>
internal static class CoursePath
{
    private static readonly string[] Trees = ["exercises", "lessons", "solutions"];

    /// <summary>The folders that a path lies in, outermost first.</summary>
    public static IEnumerable<string> FoldersOf(string path)
    {
        for (var at = path.IndexOf('/', StringComparison.Ordinal); at >= 0; at = path.IndexOf('/', at + 1))
            yield return path[..at];
    }

    /// <summary>The folders of pairs and exercises that a path lies in, outermost first: what is in one of them belongs to no other part of the course.</summary>
    public static IEnumerable<string> UnitsOf(string path)
    {
        var parts = path.Split('/');
        for (var depth = 2; depth <= 3 && depth < parts.Length && Trees.Contains(parts[0]) && char.IsAsciiDigit(parts[depth - 1].FirstOrDefault('-')); depth++)
            yield return string.Join('/', parts.Take(depth));
    }

    /// <summary>The exercise in whose folder below <c>exercises/</c> the file lies; null for others.</summary>
    public static string? ExerciseOf(string path) =>
        path.StartsWith("exercises/", StringComparison.Ordinal) && UnitsOf(path).ElementAtOrDefault(1) is { } folder ? folder["exercises/".Length..] : null;

    /// <summary>Where a file goes that has no place in the course any more.</summary>
    public static string KeptOf(string path) =>
        ".check/kept/" + (path.StartsWith("exercises/", StringComparison.Ordinal) ? path["exercises/".Length..] : path);

    /// <summary>Names to try where one is taken: <c>Sum.cs</c>, <c>Sum-2.cs</c>, and on.</summary>
    public static IEnumerable<string> NamesLike(string path)
    {
        var dot = path.IndexOf('.', path.LastIndexOf('/') + 2) is >= 0 and var found ? found : path.Length;
        yield return path;
        for (var number = 2; ; number++)
            yield return $"{path[..dot]}-{number}{path[dot..]}";
    }

    /// <summary>Units of the one version that have no file in the other, outermost only.</summary>
    public static IReadOnlyList<string> GoneUnits(IEnumerable<string> before, IEnumerable<string> after)
    {
        var units = after.SelectMany(UnitsOf).ToHashSet();
        return [.. before.Select(path => UnitsOf(path).FirstOrDefault(unit => !units.Contains(unit))).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
    }
}
