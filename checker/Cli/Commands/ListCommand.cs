using System.CommandLine;
using Checker.Cli.Reports;
using Checker.Course;
using Checker.Course.Results;

namespace Checker.Cli.Commands;

/// <summary><c>./check list</c>: every exercise with its verdict.</summary>
internal static class ListCommand
{
    public static Command Create(Screen screen, Func<Workplace> open)
    {
        var command = new Command("list", "List every exercise with its verdict, in course order.");
        command.SetAction(_ => Run(screen, open().Progress));
        return command;
    }

    private static int Run(Screen screen, Progress progress)
    {
        var widest = progress.Standings.Max(standing => TitleOf(standing.Exercise).Length);
        foreach (var module in progress.Curriculum.Modules)
        {
            screen.Line();
            var title = $"Module {module.Number}: {module.Title}";
            screen.Folded(title, indent: 0, hang: 2, (title, "bold"));
            foreach (var exercise in module.Pairs.SelectMany(pair => pair.Exercises))
                Write(screen, progress.Of(exercise.Id), widest);
        }

        screen.Line();
        ProgressReport.WriteNext(screen, progress);
        screen.Document(ProgressDocument.Of(progress, site: null));
        return ExitCode.Passed;
    }

    /// <summary>In columns where they have room; else the title stands below the id.</summary>
    private static void Write(Screen screen, Standing standing, int widest)
    {
        var exercise = standing.Exercise;
        var mark = screen.IsPlain ? "" : Words.Mark(standing) + " ";
        var (title, minutes) = (TitleOf(exercise), MinutesOf(exercise));
        var columns = $"{mark}{Words.Of(standing),-15} {exercise.Id,-34} ";
        if (2 + columns.Length + widest <= screen.Width)
        {
            screen.Folded($"{columns}{title}", indent: 2, hang: 2 + columns.Length, (minutes, "grey"));
            return;
        }

        screen.FoldedRow($"{mark}{Words.Of(standing),-15} {exercise.Id}", indent: 2, hang: 2 + mark.Length);
        screen.Folded(title, indent: 4 + mark.Length, hang: 4 + mark.Length, (minutes, "grey"));
    }

    private static string TitleOf(Exercise exercise) => $"{exercise.Title} {MinutesOf(exercise)}";

    private static string MinutesOf(Exercise exercise) => $"({exercise.Minutes} min)";
}
