using Checker.Course;

namespace Site.Generator.Snippets;

/// <summary>The sources of every pair, read once: any page may show a snippet or a number of any pair.</summary>
internal sealed class CourseSources
{
    private readonly Dictionary<string, (Pair Pair, PairSources Sources)> _pairs;

    private CourseSources(Dictionary<string, (Pair Pair, PairSources Sources)> pairs) => _pairs = pairs;

    public IEnumerable<Defect> Defects => _pairs.Values.SelectMany(pair => pair.Sources.Defects);

    public static CourseSources Load(Curriculum curriculum) =>
        new(curriculum.Pairs.ToDictionary(pair => pair.Id, pair => (pair, PairSources.Load(curriculum.Root, pair)), StringComparer.Ordinal));

    public PairSources Of(Pair pair) => _pairs[pair.Id].Sources;

    /// <summary>Null where the course has no such pair.</summary>
    public (Pair Pair, PairSources Sources)? Find(string pair) => _pairs.TryGetValue(pair, out var found) ? found : null;
}
