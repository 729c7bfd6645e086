using System.CommandLine;
using Checker.Grading;

namespace Checker.Cli.Commands;

/// <summary><c>./check solution</c>: ours, once yours passes.</summary>
internal static class SolutionCommand
{
    public static Command Create(Screen screen, Func<Workplace> open)
    {
        var id = ExerciseArgument.Optional();
        var reveal = new Option<bool>("--reveal") { Description = "Show it although yours does not pass yet. It is noted in your results." };
        var command = new Command("solution", "Show our solution and its reasons, after you have passed.") { id, reveal };
        command.SetAction(parsed => Run(screen, open(), parsed.GetValue(id), parsed.GetValue(reveal)));
        return command;
    }

    private static int Run(Screen screen, Workplace workplace, string? id, bool isRevealed)
    {
        var exercise = workplace.Find(id);
        var file = Path.Combine(workplace.Root, Answer.Solution(exercise).File);
        if (!File.Exists(file))
            throw new UsageException($"this checkout has no solution of {exercise.Id}: an assignment leaves it out");
        if (!workplace.Progress.Of(exercise.Id).Result.HasPassed && !isRevealed)
            throw new UsageException($"{exercise.Id} is not passed yet. A hint may do: './check hint {exercise.Id}'. To see the solution all the same: './check solution {exercise.Id} --reveal'");
        if (isRevealed)
            workplace.Keep(exercise, result => result with { SolutionRevealed = result.SolutionRevealed || !result.HasPassed });

        var reasons = Path.Combine(workplace.Root, exercise.SolutionFolder, "README.md");
        screen.Line($"[grey]{Path.GetRelativePath(workplace.Root, file).Replace('\\', '/')}[/]");
        screen.Line();
        screen.Block(File.ReadAllText(file), indent: 0);
        screen.Line();
        screen.Block(File.ReadAllText(reasons), indent: 0);
        screen.Document(new { Id = exercise.Id.ToString(), Code = File.ReadAllText(file), Reasons = File.ReadAllText(reasons) });
        return ExitCode.Passed;
    }
}
