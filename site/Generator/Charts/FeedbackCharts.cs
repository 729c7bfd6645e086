using Checker.Course.Results;

namespace Site.Generator.Charts;

/// <summary>What a grade found beside its bound: one bar each. The starter's and the solution's are left to the course's own pages.</summary>
internal static class FeedbackCharts
{
    /// <param name="exercise">Its place on the page, from 1: ids are unique there.</param>
    public static string Of(int exercise, IReadOnlyList<Figure> figures) => string.Concat(figures.Select((figure, place) => new BarChart(
        $"chart-{exercise}-{place + 1}", figure.Test.Replace('_', ' '), $"{ExerciseCharts.What(figure.Quantity)}, {figure.Subject}, {Theme.Amount.Of(figure.Size, "items")}.", figure.Unit,
        [new Bar("yours", "Yours", double.IsFinite(figure.Found) ? figure.Found : null)],
        double.IsFinite(figure.Bound) ? figure.Bound : null).ToHtml() + ExerciseCharts.Path(figure)));
}
