using System.Globalization;
using Checker.Course;
using Checker.Grading;

namespace Checker.Cli.Reports;

/// <summary>What a person reads of a bench: each trial's versions below each other, with their ratios to the solution.</summary>
internal static class BenchReport
{
    private const int Column = 18;
    private const int Ratios = 9;

    private static readonly CultureInfo Words = CultureInfo.InvariantCulture;

    public static void Write(Screen screen, ExerciseId id, IReadOnlyList<Benched> rows)
    {
        screen.Line();
        screen.Line($"[bold]{id}[/]");
        foreach (var trial in rows.GroupBy(row => row.Trial))
            WriteTrial(screen, trial.Key, [.. trial]);
        screen.Line();
        screen.Folded("Allocated and time are of one call that runs steadily; peak is the physical memory of the whole process after one call, with its runtime, its libraries and the input.", indent: 0, hang: 0);
    }

    private static void WriteTrial(Screen screen, string trial, IReadOnlyList<Benched> rows)
    {
        var ours = rows.First(row => row.Who == ExerciseBench.Solution);
        var names = rows.Max(row => row.Who.Length);
        screen.Line();
        screen.Line($"{trial}, one call with {ours.Size.ToString("N0", Words)} items");
        screen.Line();
        screen.Line($"  {new string(' ', names)}{string.Concat(new[] { "allocated", "peak", "time" }.Select(head => head.PadLeft(Column) + new string(' ', Ratios))).TrimEnd()}");
        foreach (var row in rows)
        {
            screen.Line($"  {row.Who.PadRight(names)}{(row.Reason is { } reason ? $"  {reason}" : Cells(row, ours))}");
            if (!row.IsSame)
                screen.Line($"  [red]{new string(' ', names)}  answers something else than the solution[/]");
        }
    }

    private static string Cells(Benched row, Benched ours) =>
        Cell(row.Allocated, ours.Allocated, bytes => $"{bytes.ToString("N0", Words)} B")
        + Cell(row.Peak == 0 ? null : row.Peak, ours.Peak, bytes => $"{(bytes / 1e6).ToString("N1", Words)} MB")
        + Cell(row.Milliseconds, ours.Milliseconds, time => $"{time.ToString("N2", Words)} ms");

    /// <summary>A figure, and how many times the solution's it is.</summary>
    private static string Cell(double? found, double? ours, Func<double, string> words) =>
        (found is { } figure ? words(figure) : "-").PadLeft(Column)
        + (found is { } times && ours > 0 && !times.Equals(ours) ? $"x{(times / ours.Value).ToString(times >= 10 * ours ? "N0" : "0.0", Words)}" : "").PadLeft(Ratios);
}
