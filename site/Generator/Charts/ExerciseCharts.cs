using System.Net;
using Checker.Course.Results;

namespace Site.Generator.Charts;

/// <summary>One chart for each measurement that an exercise's tests judge: what was given, what the learner has, what the solution needs.</summary>
internal static class ExerciseCharts
{
    public static string Of(Attempt? latest, Reference? reference)
    {
        var starter = Numbered(reference?.Starter);
        var yours = Numbered(latest?.Figures);
        var solution = Numbered(reference?.Solution);
        var order = solution.Concat(yours).Concat(starter).Select(entry => entry.Key).Distinct();
        return string.Concat(order.Select((key, place) => Chart(place + 1, starter.GetValueOrDefault(key), yours.GetValueOrDefault(key), solution.GetValueOrDefault(key))));
    }

    // A test may judge the same quantity twice: the first reading belongs to the first, and so on.
    private static Dictionary<(string Test, string Quantity, int Place), Figure> Numbered(IReadOnlyList<Figure>? figures) =>
        (figures ?? []).GroupBy(figure => (figure.Test, figure.Quantity))
            .SelectMany(group => group.Select((figure, place) => ((group.Key.Test, group.Key.Quantity, place), figure)))
            .ToDictionary(entry => entry.Item1, entry => entry.figure);

    private static string Chart(int number, Figure? starter, Figure? yours, Figure? solution)
    {
        var figure = yours ?? solution ?? starter!;
        return new BarChart(
            $"chart-{number}", figure.Test.Replace('_', ' '), $"{What(figure.Quantity)}, {figure.Subject}, {Theme.Amount.Of(figure.Size, "items")}.", figure.Unit,
            [new Bar("starter", "Starter", starter?.Found), new Bar("yours", "Yours", yours?.Found), new Bar("solution", "Solution", solution?.Found)],
            double.IsFinite(figure.Bound) ? figure.Bound : null).ToHtml() + Path(yours);
    }

    public static string What(string quantity) => quantity switch
    {
        "allocation" => "Allocated",
        "growth" => "Growth of the allocation",
        "retention" => "Kept alive",
        "finalization" => "Left to the finalizer",
        _ => quantity,
    };

    public static string Path(Figure? yours) => yours?.Path is not { Count: > 0 } path ? "" :
        $"<p class=\"label\">What keeps it alive, from the root</p>\n<ol class=\"path\">{string.Concat(path.Select(hop => $"<li><code>{WebUtility.HtmlEncode(hop)}</code></li>"))}</ol>\n";
}
