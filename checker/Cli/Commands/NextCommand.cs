using System.CommandLine;
using Checker.Cli.Reports;
using Checker.Course.Results;

namespace Checker.Cli.Commands;

/// <summary><c>./check next</c>: the exercise to do now.</summary>
internal static class NextCommand
{
    public static Command Create(Screen screen, Func<Workplace> open)
    {
        var command = new Command("next", "Name the next exercise, its files and its tasks.");
        command.SetAction(_ => Run(screen, open().Progress));
        return command;
    }

    private static int Run(Screen screen, Progress progress)
    {
        ProgressReport.WriteNext(screen, progress);
        if (progress.Next is { } next)
        {
            screen.Line();
            screen.Block(next.Body.Trim(), indent: 0);
        }

        screen.Document(new { Next = progress.Next?.Id.ToString() });
        return ExitCode.Passed;
    }
}
