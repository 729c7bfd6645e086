using System.CommandLine;
using Checker.Cli.Reports;

namespace Checker.Cli.Commands;

/// <summary><c>./check verify</c>: grades now, whatever was known before.</summary>
internal static class VerifyCommand
{
    public static Command Create(Screen screen, Func<Workplace> open)
    {
        var id = ExerciseArgument.Optional();
        var all = new Option<bool>("--all") { Description = "Every exercise that is started." };
        var command = new Command("verify", "Grade one exercise again, or all that are started, and show every test.") { id, all };
        command.SetAction((parsed, cancel) => RunAsync(screen, open(), parsed.GetValue(id), parsed.GetValue(all), cancel));
        return command;
    }

    private static async Task<int> RunAsync(Screen screen, Workplace workplace, string? id, bool isAll, CancellationToken cancel)
    {
        if (isAll && id is not null)
            throw new UsageException("name one exercise or say --all, not both");
        var standings = isAll ? workplace.Progress.Standings : [workplace.Progress.Of(workplace.Find(id).Id)];
        var graded = await new GradingSession(screen, workplace).GradeAsync(standings, isForced: true, cancel);
        foreach (var each in graded)
            VerdictReport.Write(screen, workplace.Root, each);
        foreach (var untouched in standings.Where(standing => standing.IsUntouched && !isAll))
            screen.Line($"{untouched.Exercise.Id} is not started: edit {untouched.Exercise.Folder}/{untouched.Exercise.Starters[0]}");
        if (isAll && graded.Count == 0)
            screen.Line($"No exercise is started yet. './check next' names the first.");
        screen.Document(graded.Select(VerdictDocument.Of));
        return graded.All(each => each.IsPassed) ? ExitCode.Passed : ExitCode.Failed;
    }
}
