using System.CommandLine;
using Checker.Cli.Reports;
using Checker.Course.Results;

namespace Checker.Cli.Commands;

/// <summary><c>./check explain</c>: what is allocated where, and what keeps it alive, in the starter, yours and the solution.</summary>
internal static class ExplainCommand
{
    public static Command Create(Screen screen, Func<Workplace> open)
    {
        var id = ExerciseArgument.Optional();
        var again = new Option<bool>("--again") { Description = "Measure again what is known from before." };
        var command = new Command("explain", "Show what is allocated where, and what keeps it alive: the starter, yours and the solution side by side.") { id, again };
        command.SetAction((parsed, cancel) => RunAsync(screen, open(), parsed.GetValue(id), parsed.GetValue(again), cancel));
        return command;
    }

    /// <summary>It helps who is stopped by a test that measured memory; for a wrong answer or a crash there are better words.</summary>
    public static bool Helps(Attempt? attempt) =>
        attempt?.TestResults.FirstOrDefault(test => test.Outcome == TestOutcome.Failed) is { } failed
        && attempt.Figures.Any(figure => figure.Test == failed.Name);

    private static async Task<int> RunAsync(Screen screen, Workplace workplace, string? id, bool isAgain, CancellationToken cancel)
    {
        var explained = await new ExplainSession(screen, workplace, workplace.Find(id), isAgain).RunAsync(cancel);
        ExplainReport.Write(screen, workplace.Root, explained);
        screen.Document(ExplainDocument.Of(explained));
        return explained.IsExplained ? ExitCode.Passed : ExitCode.Mistake;
    }
}
