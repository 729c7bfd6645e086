using Checker.Course;
using Checker.Course.Results;

namespace Checker.Grading.Audits;

/// <summary>The figures that charts show beside the learner's are those that starter and solution measure.</summary>
internal static class FiguresAudit
{
    /// <summary>Where code allocates by what the data say, a figure depends a little on the seeds drawn; nothing stays exactly nothing.</summary>
    private const double ShareOfTheDraw = 0.01;

    public static Defect? Compare(string root, Exercise exercise, Attempt starter, Attempt solution, bool isUpdate)
    {
        var measured = new Reference(solution.Runtime, starter.Figures, solution.Figures);
        if (isUpdate)
        {
            FiguresFile.Save(root, exercise, measured);
            return null;
        }

        var file = $"{exercise.Folder}/{FiguresFile.Name}";
        if (FiguresFile.Load(root, exercise) is not { } stored)
            return new Defect(file, 0, "there are no figures; run ./check audit --update, which measures them");
        if (stored.Runtime != measured.Runtime)
            return null;
        var drift = Drift("starter", stored.Starter, measured.Starter) ?? Drift("solution", stored.Solution, measured.Solution);
        return drift is null ? null : new Defect(file, 0, $"{drift}; run ./check audit --update when that is meant");
    }

    private static string? Drift(string who, IReadOnlyList<Figure> stored, IReadOnlyList<Figure> measured) =>
        stored.Count != measured.Count
            ? $"the {who} has {measured.Count} figures, {stored.Count} are stored"
            : stored.Zip(measured).Where(pair => !IsSame(pair.First, pair.Second))
                .Select(pair => FormattableString.Invariant($"the {who} measures {pair.Second.Found:N0} {pair.Second.Unit} in '{pair.Second.Test}' (bound {pair.Second.Bound:N0}), {pair.First.Found:N0} (bound {pair.First.Bound:N0}) is stored"))
                .FirstOrDefault();

    private static bool IsSame(Figure a, Figure b) =>
        a.Test == b.Test && a.Quantity == b.Quantity && a.Bound.Equals(b.Bound) && Math.Abs(a.Found - b.Found) <= ShareOfTheDraw * a.Found;
}
