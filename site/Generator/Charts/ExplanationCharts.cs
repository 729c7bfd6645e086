using Checker.Course.Explanations;

namespace Site.Generator.Charts;

/// <summary>What one call allocates in each version of an exercise: a chart for each of its trials.</summary>
internal static class ExplanationCharts
{
    public static IReadOnlyList<string> Of(ExerciseExplanation? explanation) =>
        explanation is null ? [] : [.. explanation.Trials().Select((trial, place) => Chart(place + 1, explanation, trial).ToHtml())];

    private static BarChart Chart(int number, ExerciseExplanation explanation, string trial)
    {
        var any = new[] { explanation.Yours, explanation.Starter, explanation.Solution }.Select(version => version?.Of(trial)).FirstOrDefault(found => found is not null);
        return new BarChart(
            $"explained-{number}", "Allocated by one call", any is null ? trial : $"{any.Code}, {Theme.Amount.Of(any.Size, "items")}.", "bytes",
            [Bar("starter", "Starter", explanation.Starter), Bar("yours", "Yours", explanation.Yours), Bar("solution", "Solution", explanation.Solution)],
            Bound: null);

        Bar Bar(string kind, string label, ExplainedVersion? version) => new(kind, label, version?.Of(trial)?.Allocation.Found?.Bytes);
    }
}
