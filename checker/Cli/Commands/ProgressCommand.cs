using System.CommandLine;
using Checker.Cli.Reports;
using Checker.Course;
using Checker.Course.Results;

namespace Checker.Cli.Commands;

/// <summary><c>./check progress</c>: takes results to another machine, and brings them together with those that are there.</summary>
internal static class ProgressCommand
{
    /// <param name="folder">A file's name is relative to it.</param>
    public static Command Create(Screen screen, string folder, Func<Workplace> open)
    {
        var target = new Argument<string>("file") { Description = "The file to write; it must not exist yet." };
        var export = new Command("export", "Write all your results into one file, to take to another machine.") { target };
        export.SetAction(parsed => Export(screen, folder, open(), parsed.GetValue(target)!));

        var source = new Argument<string>("file") { Description = "A file that ./check progress export has written." };
        var import = new Command("import", "Bring exported results together with those here. No attempt of either is lost.") { source };
        import.SetAction(parsed => Import(screen, folder, open(), parsed.GetValue(source)!));

        return new Command("progress", "Take your results to another machine: export there, import here.") { export, import };
    }

    private static int Export(Screen screen, string folder, Workplace workplace, string file)
    {
        var path = Path.Combine(folder, file);
        if (File.Exists(path))
            throw new UsageException($"{file} exists already, and may be what you want to keep; name another file");
        var known = workplace.Progress.Standings.Select(standing => standing.Result).Where(IsOfUse).ToList();
        if (known.Count == 0)
            throw new UsageException("there is nothing to export yet: no exercise has a result");
        ProgressFile.Write(path, known);
        screen.Line($"The results of {known.Count} exercises are in {file}. In the other checkout: ./check progress import {file}");
        screen.Document(new { File = path, Exercises = known.Count });
        return ExitCode.Passed;
    }

    private static int Import(Screen screen, string folder, Workplace workplace, string file)
    {
        var read = ProgressFile.Read(Path.Combine(folder, file)).ToLookup(result => ExerciseOf(workplace.Curriculum, result.Id));
        foreach (var (exercise, result) in read.Where(group => group.Key is not null).SelectMany(group => group.Select(result => (group.Key!, result))))
            workplace.Keep(exercise, here => here.MergedWith(result));
        foreach (var unknown in read[null])
            screen.Error($"{file} has a result of {unknown.Id}, an exercise that this version of the course does not have; it was left out");
        var progress = workplace.Progress;
        screen.Line($"Now {progress.Passed} of {progress.Standings.Count} exercises are passed. Your own files were not touched: where one is not what was graded, ./check grades it anew.");
        ProgressReport.WriteOutdated(screen, progress);
        screen.Document(new { progress.Passed, Unknown = read[null].Select(result => result.Id.ToString()) });
        return ExitCode.Passed;
    }

    private static bool IsOfUse(Result result) => result.Latest is not null || result.HintsShown.Any(stages => stages > 0) || result.SolutionRevealed;

    private static Exercise? ExerciseOf(Curriculum curriculum, ExerciseId id) =>
        curriculum.Exercises.FirstOrDefault(exercise => exercise.Id == id || exercise.Formerly.Contains(id));
}
