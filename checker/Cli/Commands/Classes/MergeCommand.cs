using System.CommandLine;
using Checker.Classroom.Merging;

namespace Checker.Cli.Commands.Classes;

/// <summary><c>./check class merge</c>: one folder of grades from those of all shards.</summary>
internal static class MergeCommand
{
    public static Command Create(Screen screen, string folder)
    {
        var manifest = ClassOptions.Manifest();
        var inputs = new Option<string[]>("--in") { Description = "Folders that runs have written; several may be named.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => ["results"] };
        var output = new Option<string>("--output") { Description = "The folder for the grades of the class.", DefaultValueFactory = _ => "grades" };
        var command = new Command("merge", "Bring the grades of all shards together, and say which are missing. Replaced grades are kept.") { manifest, inputs, output };
        command.SetAction(parsed => Merge(
            screen, Path.GetFullPath(parsed.GetValue(manifest)!, folder), [.. parsed.GetValue(inputs)!.Select(each => Path.GetFullPath(each, folder))], Path.GetFullPath(parsed.GetValue(output)!, folder)));
        return command;
    }

    /// <returns>3 when a grade is missing or two disagree.</returns>
    public static int Merge(Screen screen, string manifest, IReadOnlyList<string> inputs, string output)
    {
        var report = Merger.Merge(manifest, inputs, output);
        foreach (var id in report.Missing)
            screen.Error($"{id} has no grade yet: run its shard again");
        foreach (var id in report.Disagreeing)
            screen.Error($"{id} has two grades that are not the same, and neither was taken: look at both in {string.Join(", ", inputs)}");
        screen.Line($"Grades    {report.Grades.Count} in {output}{(report.Superseded > 0 ? $", {report.Superseded} former ones kept in superseded" : "")}");
        screen.Line($"To look at  {report.Grades.Count(grade => grade.NeedsModeration)} submissions need a person before they count");
        screen.Document(new { Grades = report.Grades.Count, report.Missing, report.Disagreeing, report.Superseded });
        return report.IsComplete ? ExitCode.Passed : ExitCode.Incomplete;
    }
}
