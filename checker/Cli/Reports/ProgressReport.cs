using Checker.Course.Results;

namespace Checker.Cli.Reports;

/// <summary>How far the learner has come, where the site is, and what is next.</summary>
internal static class ProgressReport
{
    private const int BarWidth = 30;

    /// <summary>What stands under the words of a line that was broken.</summary>
    private const int Hang = 10;

    public static void Write(Screen screen, Progress progress, string site)
    {
        var sum = $"Progress  {progress.Passed} of {progress.Standings.Count} exercises passed";
        var bar = screen.IsPlain ? "" : Bar(progress);
        screen.Line();
        screen.Folded(sum.Length + bar.Length <= screen.Width ? sum + bar : sum, indent: 0, Hang);
        WriteSite(screen, site);
        WriteNext(screen, progress);
    }

    public static void WriteSite(Screen screen, string site) => screen.Folded($"Site      {site}", indent: 0, Hang);

    /// <summary>What the update of an exercise left to do; nothing where there is none.</summary>
    public static void WriteOutdated(Screen screen, Progress progress)
    {
        if (progress.Outdated is > 0 and var outdated)
            screen.Folded($"Recheck   {outdated} passed with an older version, check again: ./check", indent: 0, Hang);
    }

    public static void WriteNext(Screen screen, Progress progress)
    {
        WriteOutdated(screen, progress);
        if (progress.Next is not { } next)
        {
            screen.Folded("Next      nothing: every exercise is passed. Well done.", indent: 0, Hang);
            return;
        }

        var minutes = $"({next.Minutes} minutes)";
        screen.Folded($"Next      {next.Id}  {next.Title} {minutes}", indent: 0, Hang, ($"{next.Id}", "bold"), (minutes, "grey"));
        screen.Folded($"read  {next.Folder}/README.md", indent: Hang, hang: Hang + 6);
        screen.Folded($"edit  {next.Folder}/{next.Starters[0]}", indent: Hang, hang: Hang + 6);
    }

    private static string Bar(Progress progress)
    {
        var filled = BarWidth * progress.Passed / Math.Max(1, progress.Standings.Count);
        return $"  [{new string('#', filled)}{new string('.', BarWidth - filled)}]";
    }
}
