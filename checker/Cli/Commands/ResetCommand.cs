using System.CommandLine;

namespace Checker.Cli.Commands;

/// <summary><c>./check reset</c>: the starter as it was given; what stood there is kept aside.</summary>
internal static class ResetCommand
{
    public static Command Create(Screen screen, Func<Workplace> open)
    {
        var id = new Argument<string>("id") { Description = "An exercise: its id, part of it, or a file in its folder." };
        var command = new Command("reset", "Bring back a starter as it was given. Your file is kept in .check/kept.") { id };
        command.SetAction((parsed, cancel) => RunAsync(screen, open(), parsed.GetValue(id)!, cancel));
        return command;
    }

    private static async Task<int> RunAsync(Screen screen, Workplace workplace, string id, CancellationToken cancel)
    {
        var exercise = workplace.Find(id);
        if (workplace.Progress.Of(exercise.Id).IsUntouched)
        {
            screen.Line($"{exercise.Id} is as it was given; there is nothing to reset.");
            screen.Document(new { Id = exercise.Id.ToString(), Kept = (string?)null });
            return ExitCode.Passed;
        }

        var kept = await StarterReset.RunAsync(workplace, exercise, cancel);
        screen.Line($"{exercise.Id} is as it was given. Your file is kept: {kept}");
        screen.Document(new { Id = exercise.Id.ToString(), Kept = kept });
        return ExitCode.Passed;
    }
}
