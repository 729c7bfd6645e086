using System.CommandLine;
using Checker.Cli.Reports;

namespace Checker.Cli.Commands;

/// <summary><c>./check hint</c>: the next stage of the hint for the task that fails.</summary>
internal static class HintCommand
{
    public static Command Create(Screen screen, Func<Workplace> open)
    {
        var id = ExerciseArgument.Optional();
        var task = new Option<int?>("--task") { Description = "The task's number; without it, the first task that is not passed." };
        var command = new Command("hint", "Show the next stage of a hint: a nudge, the concept, the line to change.") { id, task };
        command.SetAction(parsed => Run(screen, open(), parsed.GetValue(id), parsed.GetValue(task)));
        return command;
    }

    private static int Run(Screen screen, Workplace workplace, string? id, int? wanted)
    {
        var exercise = workplace.Find(id);
        var result = workplace.Progress.Of(exercise.Id).Result;
        var task = wanted ?? result.TaskAtHand;
        if (task < 1 || task > exercise.Hints.Count)
            throw new UsageException($"{exercise.Id} has tasks 1 to {exercise.Hints.Count}, not {task}");

        var stages = exercise.Hints[task - 1];
        var shown = Math.Min(result.HintsShown.ElementAtOrDefault(task - 1) + 1, stages.Count);
        screen.Line($"{exercise.Id}, task {task}");
        for (var stage = 1; stage <= shown; stage++)
        {
            screen.Line();
            screen.Line($"[bold]Hint {stage} of {stages.Count}[/]");
            foreach (var paragraph in Paragraph.AllIn(stages[stage - 1]))
                screen.Folded(paragraph, indent: 2, hang: 2);
        }

        screen.Line();
        WriteRemark(screen, shown < stages.Count
            ? $"The next one: ./check hint {exercise.Id} --task {task}"
            : $"That was the last. When you want to see ours: ./check solution {exercise.Id} --reveal");
        if (ExplainCommand.Helps(result.Latest))
            WriteRemark(screen, $"What yours allocates and keeps, and where: ./check explain {exercise.Id}");
        workplace.Keep(exercise, before => before with { HintsShown = Shown(before.HintsShown, task, shown, exercise.Hints.Count) });
        screen.Document(new { Id = exercise.Id.ToString(), Task = task, Shown = stages.Take(shown), Stages = stages.Count });
        return ExitCode.Passed;
    }

    private static IReadOnlyList<int> Shown(IReadOnlyList<int> before, int task, int shown, int tasks) =>
        [.. Enumerable.Range(1, tasks).Select(each => each == task ? shown : before.ElementAtOrDefault(each - 1))];

    private static void WriteRemark(Screen screen, string text) => screen.Folded(text, indent: 0, hang: 2, (text, "grey"));
}
