using Checker.Course;

namespace Site.Generator.Snippets;

/// <summary>The sources of every pair, read once: any page may show a snippet or a number of any pair.</summary>
internal sealed class CourseSources
{
    /// <summary>The place of a pair in a number's name, for what the generator of the pages takes itself: <c>{site/page.csharp.allocated}</c>.</summary>
    public const string Site = "site";

    private readonly Dictionary<string, (Pair Pair, PairSources Sources)> _pairs;

    private CourseSources(Dictionary<string, (Pair Pair, PairSources Sources)> pairs, MeasuredFile? ofSite) => (_pairs, OfSite) = (pairs, ofSite);

    /// <summary>Null in a course that has the generator from elsewhere.</summary>
    public MeasuredFile? OfSite { get; }

    public IEnumerable<Defect> Defects => _pairs.Values.SelectMany(pair => pair.Sources.Defects).Concat(OfSite?.Defects ?? []);

    public static CourseSources Load(Curriculum curriculum) => new(
        curriculum.Pairs.ToDictionary(pair => pair.Id, pair => (pair, PairSources.Load(curriculum.Root, pair)), StringComparer.Ordinal),
        MeasuredFile.Load(curriculum.Root, Site));

    public PairSources Of(Pair pair) => _pairs[pair.Id].Sources;

    /// <summary>Null where the course has no such pair.</summary>
    public (Pair Pair, PairSources Sources)? Find(string pair) => _pairs.TryGetValue(pair, out var found) ? found : null;
}
