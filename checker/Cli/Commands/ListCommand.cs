using System.CommandLine;
using Checker.Cli.Reports;
using Checker.Course.Results;

namespace Checker.Cli.Commands;

/// <summary><c>./check list</c>: every exercise with its verdict.</summary>
internal static class ListCommand
{
    public static Command Create(Screen screen, Func<Workplace> open)
    {
        var command = new Command("list", "List every exercise with its verdict, in course order.");
        command.SetAction(_ => Run(screen, open().Progress));
        return command;
    }

    private static int Run(Screen screen, Progress progress)
    {
        foreach (var module in progress.Curriculum.Modules)
        {
            screen.Line();
            screen.Line($"[bold]Module {module.Number}: {module.Title}[/]");
            foreach (var exercise in module.Pairs.SelectMany(pair => pair.Exercises))
            {
                var standing = progress.Of(exercise.Id);
                var mark = screen.IsPlain ? "" : Words.Mark(standing) + " ";
                screen.Line($"  {mark}{Words.Of(standing),-15} {exercise.Id,-34} {exercise.Title} [grey]({exercise.Minutes} min)[/]");
            }
        }

        screen.Line();
        ProgressReport.WriteNext(screen, progress);
        screen.Document(ProgressDocument.Of(progress, site: null));
        return ExitCode.Passed;
    }
}
