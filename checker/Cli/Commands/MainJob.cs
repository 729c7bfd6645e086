using Checker.Cli.Reports;

namespace Checker.Cli.Commands;

/// <summary><c>./check</c>: grades what is touched, renders the site, shows the progress and names the next exercise.</summary>
internal static class MainJob
{
    public static async Task<int> RunAsync(Screen screen, Workplace workplace, CancellationToken cancel)
    {
        var session = new GradingSession(screen, workplace);
        var graded = await session.GradeAsync(workplace.Progress.Standings, isForced: false, cancel);
        foreach (var told in graded.Where(each => each.IsNew || !each.IsPassed))
        {
            VerdictReport.Write(screen, workplace.Root, told);
            WelcomeReport.Comment(screen, told);
        }

        var progress = workplace.Progress;
        var site = SiteCommand.Render(screen, progress);
        if (WelcomeReport.Begins(progress))
            WelcomeReport.Write(screen, progress, site);
        else
            ProgressReport.Write(screen, progress, site);
        screen.Document(ProgressDocument.Of(progress, site));
        return graded.All(each => each.IsPassed) ? ExitCode.Passed : ExitCode.Failed;
    }
}
