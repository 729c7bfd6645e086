using System.CommandLine;
using Checker.Cli.Reports;
using Checker.Grading;

namespace Checker.Cli.Commands;

/// <summary><c>./check bench</c>: what starter, solution and the tools that a user would pick take, in one run.</summary>
internal static class BenchCommand
{
    public static Command Create(Screen screen, Func<Workplace> open)
    {
        var id = ExerciseArgument.Optional();
        var size = new Option<int?>("--size") { Description = "Items of input; without it, the trial's own size." };
        var command = new Command("bench", "For authors: print allocation, peak and time of starter, solution and peers, in one run.") { id, size };
        command.SetAction((parsed, cancel) => RunAsync(screen, open(), parsed.GetValue(id), parsed.GetValue(size), cancel));
        return command;
    }

    private static async Task<int> RunAsync(Screen screen, Workplace workplace, string? id, int? size, CancellationToken cancel)
    {
        if (size < 0)
            throw new UsageException($"--size {size} is fewer than no items; give a number of 0 or more");
        var exercise = workplace.Find(id);
        if (!File.Exists(Path.Combine(workplace.Root, Answer.Solution(exercise).File)))
            throw new UsageException($"{exercise.Id} has no solution in this checkout, and nothing to be compared with");
        using var turn = await Turn.WaitAsync(workplace.Root, screen, cancel);
        var rows = await new ExerciseBench(workplace.Root, exercise, size, line => screen.Progress($"[grey]{line} ...[/]")).RunAsync(cancel);
        BenchReport.Write(screen, exercise.Id, rows);
        screen.Document(new { Id = exercise.Id.ToString(), Rows = rows });
        return rows.All(row => row.IsSame) ? ExitCode.Passed : ExitCode.Failed;
    }
}
