using Checker.Course;
using Site.Generator.Charts;
using Site.Generator.Snippets;
using Site.Theme;
using Site.Theme.Components;

namespace Site.Generator.Pages;

/// <summary>What the lessons draw over time, by the step: beside the drawings these numbers were a fifth of a lesson's bytes.</summary>
internal static class OverTimeRecipe
{
    /// <summary>None where nothing was watched.</summary>
    public static IEnumerable<Recipe> For(Learning learning, CourseSources sources)
    {
        var watched = learning.Curriculum.Pairs.Select(pair => (Pair: pair, Tables: TablesOf(pair, sources.Of(pair)).ToList())).Where(each => each.Tables.Count > 0).ToList();
        return watched.Count == 0 ? [] : [new Recipe(Addresses.OverTime, () => Render(learning, watched))];
    }

    private static IEnumerable<(string Id, string Title, MemoryTimeline Timeline)> TablesOf(Pair pair, PairSources sources)
    {
        var languages = new[] { Language.Python, Language.CSharp };
        return from region in languages.SelectMany(language => SnippetsOf(sources, language).Keys).Distinct()
               from language in languages
               let timeline = SnippetsOf(sources, language).GetValueOrDefault(region)?.Timeline
               where timeline is not null
               select (TimelineTable.IdOf(pair.Id, region, language), $"{region} in {language.Name}", timeline);
    }

    private static IReadOnlyDictionary<string, Measurement> SnippetsOf(PairSources sources, Language language) =>
        sources.Measured?.Of(language)?.Snippets ?? new Dictionary<string, Measurement>();

    private static RenderedPage Render(Learning learning, IReadOnlyList<(Pair Pair, List<(string Id, string Title, MemoryTimeline Timeline)> Tables)> watched)
    {
        var frame = new Frame(Addresses.OverTime, "Bytes over time", "What the lessons draw over time, as tables: what is in memory by the step, and each collection.", learning, []);
        var content = PageRendering.RenderPage<OverTimePage>(new Dictionary<string, object?>
        {
            [nameof(OverTimePage.Frame)] = frame,
            [nameof(OverTimePage.Watched)] = watched.Select(each => (each.Pair, each.Tables.Select(table => (table.Id, table.Title, TimelineTable.Of(table.Title, table.Timeline))).ToList())).ToList(),
        });
        return RenderedPage.WithoutText(frame, content) with { Ids = watched.SelectMany(each => each.Tables).Select(table => table.Id).ToHashSet(StringComparer.Ordinal) };
    }
}
