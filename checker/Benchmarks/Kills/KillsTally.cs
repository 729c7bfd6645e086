using System.Globalization;

namespace Checker.Benchmarks.Kills;

/// <summary>What kills came to.</summary>
/// <param name="Results">Grades that are there.</param>
/// <param name="Lost">Submissions without a grade, or with one that cannot be read.</param>
/// <param name="Double">Grades that were written more than once.</param>
/// <param name="Drift">Grades with another verdict or other points than those of graders that nobody disturbed.</param>
/// <param name="Processes">What still ran when all grades were there.</param>
/// <param name="Folders">Folders, control groups and half-written files that were still there after the next grader had come and gone.</param>
internal sealed record KillsTally(int Kills, int Results, int Lost, int Double, int Drift, int Processes, int Folders)
{
    public static KillsTally None { get; } = new(0, 0, 0, 0, 0, 0, 0);

    public bool IsClean => (Lost, Double, Drift, Processes, Folders) == (0, 0, 0, 0, 0);

    public static KillsTally operator +(KillsTally a, KillsTally b) =>
        new(a.Kills + b.Kills, a.Results + b.Results, a.Lost + b.Lost, a.Double + b.Double, a.Drift + b.Drift, a.Processes + b.Processes, a.Folders + b.Folders);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Kills:N0} kills, {Results:N0} results: {Lost} lost, {Double} double, {Drift} drift; left behind: {Processes} processes, {Folders} folders");
}
