using Checker.Course.Results;

namespace Checker.Cli.Reports;

/// <summary>How far the learner has come, where the site is, and what is next.</summary>
internal static class ProgressReport
{
    private const int BarWidth = 30;

    public static void Write(Screen screen, Progress progress, string site)
    {
        screen.Line();
        screen.Line($"Progress  {progress.Passed} of {progress.Standings.Count} exercises passed{(screen.IsPlain ? "" : Bar(progress))}");
        screen.Line($"Site      {site}");
        WriteNext(screen, progress);
    }

    /// <summary>What the update of an exercise left to do; nothing where there is none.</summary>
    public static void WriteOutdated(Screen screen, Progress progress)
    {
        if (progress.Outdated is > 0 and var outdated)
            screen.Line($"Recheck   {outdated} passed with an older version, check again: ./check");
    }

    public static void WriteNext(Screen screen, Progress progress)
    {
        WriteOutdated(screen, progress);
        if (progress.Next is not { } next)
        {
            screen.Line($"Next      nothing: every exercise is passed. Well done.");
            return;
        }

        screen.Line($"Next      [bold]{next.Id}[/]  {next.Title} [grey]({next.Minutes} minutes)[/]");
        screen.Line($"          read  {next.Folder}/README.md");
        screen.Line($"          edit  {next.Folder}/{next.Starters[0]}");
    }

    private static string Bar(Progress progress)
    {
        var filled = BarWidth * progress.Passed / Math.Max(1, progress.Standings.Count);
        return $"  [{new string('#', filled)}{new string('.', BarWidth - filled)}]";
    }
}
