using System.CommandLine;
using Checker.Cli.Reports;
using Checker.Cli.Updating;

namespace Checker.Cli.Commands;

/// <summary><c>./check update</c>: the course's newer version, with every file that the learner changed left as it is.</summary>
internal static class UpdateCommand
{
    /// <param name="root">Asked alone: a course that cannot be read may be one that an update mends.</param>
    public static Command Create(Screen screen, Func<string> root)
    {
        var dry = new Option<bool>("--dry-run") { Description = "Say what would come and what would be kept, and change no file, no branch and no index." };
        var command = new Command("update", "Bring the course's newer version. A file that you changed is never touched.") { dry };
        command.SetAction((parsed, cancel) => RunAsync(screen, root(), parsed.GetValue(dry), cancel));
        return command;
    }

    private static async Task<int> RunAsync(Screen screen, string root, bool isDryRun, CancellationToken cancel)
    {
        try
        {
            using var turn = await Turn.WaitToUpdateAsync(root, screen, cancel);
            var updated = await new CourseUpdate(root, doing => screen.Progress($"[grey]{doing}[/]")).RunAsync(isDryRun, cancel);
            new UpdateReport(screen, updated).Write();
            screen.Document(UpdateDocument.Of(updated));
            // Whether the course can be read as it is now is asked last, when all else is told.
            if (updated is { Done: not null, IsDryRun: false })
                ProgressReport.WriteOutdated(screen, Workplace.Open(root, screen).Progress);
            return ExitCode.Passed;
        }
        catch (OperationCanceledException)
        {
            screen.Error(Journal.IsAt(root)
                ? "stopped; some files are of the newer version already. Type ./check update, which finishes it"
                : "stopped; nothing was changed");
            return ExitCode.Interrupted;
        }
    }
}
