using System.CommandLine;
using System.Diagnostics;
using Checker.Course;
using Checker.Course.Explanations;
using Checker.Course.Results;
using Site.Generator;

namespace Checker.Cli.Commands;

/// <summary><c>./check site</c>: the lessons as pages, with the learner's own results in them.</summary>
internal static class SiteCommand
{
    private const string Folder = "artifacts/site";

    public static Command Create(Screen screen, Func<Workplace> open)
    {
        var openIt = new Option<bool>("--open") { Description = "Open the front page in the browser." };
        var command = new Command("site", $"Render the lessons and your progress into {Folder}.") { openIt };
        command.SetAction(parsed => Run(screen, open().Progress, parsed.GetValue(openIt)));
        return command;
    }

    /// <summary>Renders, and returns the front page's path relative to the root.</summary>
    /// <exception cref="CourseException">A lesson or an exercise's page is broken; what was rendered before stays.</exception>
    public static string Render(Screen screen, Progress progress)
    {
        screen.Progress($"[grey]rendering the site ...[/]");
        var build = SiteBuilder.Build(
            progress.Curriculum, ResultsOf(progress), Path.Combine(progress.Curriculum.Root, Folder), explanations: ExplanationsOf(screen, progress.Curriculum),
            outdated: OutdatedIn(progress));
        return build.Defects.Count == 0 ? $"{Folder}/index.html" : throw new CourseException(build.Defects);
    }

    /// <summary>One page as it is now, which hears of verdicts; null where there is none of that address.</summary>
    public static string? RenderLive(Screen screen, Progress progress, string address) =>
        SiteBuilder.RenderLive(address, progress.Curriculum, ResultsOf(progress), ExplanationsOf(screen, progress.Curriculum), OutdatedIn(progress));

    private static Dictionary<ExerciseId, Result> ResultsOf(Progress progress) =>
        progress.Standings.ToDictionary(standing => standing.Exercise.Id, standing => standing.Result);

    private static HashSet<ExerciseId> OutdatedIn(Progress progress) =>
        progress.Standings.Where(standing => standing.IsOutdated).Select(standing => standing.Exercise.Id).ToHashSet();

    private static Dictionary<ExerciseId, ExerciseExplanation> ExplanationsOf(Screen screen, Curriculum curriculum)
    {
        var folder = new ExplanationsFolder(curriculum.Root);
        var explanations = new Dictionary<ExerciseId, ExerciseExplanation>();
        foreach (var exercise in curriculum.Exercises)
        {
            (explanations[exercise.Id], var notices) = folder.Load(exercise);
            foreach (var notice in notices)
                screen.Error(notice);
        }

        return explanations;
    }

    private static int Run(Screen screen, Progress progress, bool isOpened)
    {
        var page = Render(screen, progress);
        screen.Line($"Site      {page}");
        screen.Document(new { Site = page });
        if (isOpened)
            Open(screen, Path.Combine(progress.Curriculum.Root, page));
        return ExitCode.Passed;
    }

    private static void Open(Screen screen, string path)
    {
        try
        {
            using var _ = Process.Start(new ProcessStartInfo(path) { UseShellExecute = true });
        }
        catch (System.ComponentModel.Win32Exception)
        {
            screen.Line($"No browser could be opened from here; open the file yourself: {path}");
        }
    }
}
