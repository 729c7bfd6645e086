using System.CommandLine;
using System.Diagnostics;
using Checker.Course;
using Checker.Course.Explanations;
using Checker.Course.Results;
using Site.Generator;
using Site.Theme;

namespace Checker.Cli.Commands;

/// <summary><c>./check site</c>: the lessons as pages, with the learner's own results in them.</summary>
internal static class SiteCommand
{
    public const string Folder = "artifacts/site";

    /// <summary>Where what is published goes when nobody names another folder.</summary>
    public const string PublicFolder = "artifacts/public";

    /// <summary>Where a teacher's pages go: names of students have no place among anybody's own.</summary>
    public const string ClassFolder = "artifacts/class";

    /// <param name="folder">Where the words were typed; a folder to render into is named from there.</param>
    public static Command Create(Screen screen, string folder, Func<Workplace> open)
    {
        var options = new SiteOptions();
        var command = new Command("site", $"Render the lessons and your progress into {Folder}; or the course for publishing, or as a book.");
        options.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var baseUrl = options.BaseIn(parsed);
            var workplace = open();
            var made = baseUrl is not null ? Publish(screen, workplace.Curriculum, baseUrl, OutputOf(parsed.GetValue(options.Output), folder, workplace.Root))
                : parsed.GetValue(options.Class) is { } students ? RenderClass(screen, workplace.Curriculum, students, folder)
                : options.IsBook(parsed)
                    ? await BookOutput.MakeAsync(screen, workplace.Curriculum, parsed.GetValue(options.Pdf), parsed.GetValue(options.Epub), cancel)
                : RenderOwn(screen, workplace.Progress);
            if (parsed.GetValue(options.Open))
                Open(screen, Path.Combine(workplace.Root, made));
            return ExitCode.Passed;
        });
        return command;
    }

    /// <summary>Renders, and returns the front page's path relative to the root.</summary>
    /// <exception cref="CourseException">A lesson or an exercise's page is broken; what was rendered before stays.</exception>
    public static string Render(Screen screen, Progress progress)
    {
        screen.Progress($"[grey]rendering the site ...[/]");
        SiteBuilder.Build(
            progress.Curriculum, ResultsOf(progress), Path.Combine(progress.Curriculum.Root, Folder), explanations: ExplanationsOf(screen, progress.Curriculum),
            outdated: OutdatedIn(progress)).OrThrow();
        return $"{Folder}/{Addresses.Front}";
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

    private static string RenderOwn(Screen screen, Progress progress)
    {
        var page = Render(screen, progress);
        screen.Line($"Site      {page}");
        screen.Document(new { Site = page });
        return page;
    }

    private static string RenderClass(Screen screen, Curriculum curriculum, string named, string folder)
    {
        var path = Path.GetFullPath(named, folder);
        if (!Directory.Exists(path))
            throw new UsageException($"there is no folder {named}; name the one that has a file or a checkout for each student");
        var (students, notices) = Course.Results.ClassFolder.Read(path, curriculum);
        foreach (var notice in notices)
            screen.Error(notice);
        if (students.Count == 0)
            throw new UsageException($"{named} has no student; put a file of ./check progress export, or a checkout, for each of them there");
        screen.Progress($"[grey]rendering the class ...[/]");
        SiteBuilder.Build(curriculum, new Dictionary<ExerciseId, Result>(), Path.Combine(curriculum.Root, ClassFolder), students: students).OrThrow();
        var page = $"{ClassFolder}/{Addresses.Class}";
        screen.Line($"Class     {page}  {(students.Count == 1 ? "1 student" : $"{students.Count} students")}");
        screen.Document(new { Class = page, Students = students.Count });
        return page;
    }

    private static string Publish(Screen screen, Curriculum curriculum, string baseUrl, string output)
    {
        screen.Progress($"[grey]rendering the site for {baseUrl} ...[/]");
        var build = SiteBuilder.Publish(curriculum, baseUrl, Path.Combine(curriculum.Root, output)).OrThrow();
        screen.Line($"Public    {output}  {build.Pages.Count} pages for {baseUrl}");
        screen.Document(new { Public = output, Base = baseUrl, Pages = build.Pages.Count });
        return $"{output}/{Addresses.Front}";
    }

    /// <summary>Relative to the root where it lies within.</summary>
    private static string OutputOf(string? named, string folder, string root)
    {
        if (named is null)
            return PublicFolder;
        var output = Path.GetFullPath(named, folder);
        return (output.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? Path.GetRelativePath(root, output) : output).Replace('\\', '/');
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
