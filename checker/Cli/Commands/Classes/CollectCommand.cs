using System.CommandLine;
using Checker.Classroom.Assigning;
using Checker.Classroom.Collecting;

namespace Checker.Cli.Commands.Classes;

/// <summary><c>./check class collect</c>: what a class has handed in, as a folder of submissions.</summary>
internal static class CollectCommand
{
    private const int MostShown = 20;

    public static Command Create(Screen screen, string folder)
    {
        var work = new Argument<string>("work") { Description = "A folder, a zip or a tar, as the platform gave it." };
        var assignment = ClassOptions.Assignment();
        var from = new Option<string?>("--from") { Description = $"How it is laid out: {string.Join(", ", SubmissionSources.Names)}. Without it, that is recognised." };
        var pattern = new Option<string?>("--pattern") { Description = "For any other layout: a regular expression for paths, with the groups student and, at will, timestamp and file." };
        var output = new Option<string>("--output") { Description = "The folder of submissions; what is there already is left as it is.", DefaultValueFactory = _ => "submissions" };
        var command = new Command("collect", "Take in what a class has handed in: the assignment's files and nothing else. Archives are opened safely; links and scripts are not followed.")
        {
            work, assignment, from, pattern, output,
        };
        command.SetAction((parsed, cancel) => Task.Run(() =>
        {
            if (parsed.GetValue(from) is not null && parsed.GetValue(pattern) is not null)
                throw new UsageException("name the layout by --from or describe it by --pattern, not both");
            string At(string path) => Path.GetFullPath(path, folder);
            var source = parsed.GetValue(from) is { } named ? SubmissionSources.Named(named)
                : parsed.GetValue(pattern) is { } written ? SubmissionSources.Matching(written)
                : null;
            screen.Progress($"[grey]collecting ...[/]");
            var collector = new Collector(AssignmentFile.Read(At(parsed.GetValue(assignment)!)), At(parsed.GetValue(output)!));
            return Report(screen, collector.Collect(At(parsed.GetValue(work)!), source, cancel), parsed.GetValue(output)!);
        }, cancel));
        return command;
    }

    /// <returns>1 when something that was handed in cannot be graded: a person has to write to its student.</returns>
    private static int Report(Screen screen, CollectReport report, string output)
    {
        var (taken, unusable) = (report.Taken.ToList(), report.Unusable.ToList());
        screen.Line($"Collected {taken.Count} submissions of {taken.Select(each => each.Submission.Student).Distinct().Count()} students into {output}, as {report.Source} lays them out");
        screen.Line($"          {taken.Count(each => each.IsNew)} new, {report.Late.Count()} late, {report.Submissions.Sum(each => each.LeftOut)} other files left out, {report.Links} links not followed");
        foreach (var each in taken)
        {
            foreach (var problem in each.Submission.Problems)
                screen.Error($"{each.Submission.Source}: {problem}");
        }

        foreach (var each in unusable)
            screen.Error($"{each.Submission.Source} has nothing to grade: {string.Join(' ', each.Submission.Problems)}");
        foreach (var path in report.Unclaimed.Take(MostShown))
            screen.Error($"{path} is no student's by that layout; it was left out");
        if (report.Unclaimed.Count > MostShown)
            screen.Error($"and {report.Unclaimed.Count - MostShown} more files");
        screen.Document(new { report.Source, Taken = taken.Select(each => each.Submission), Unusable = unusable.Select(each => each.Submission), report.Unclaimed, report.Links });
        return unusable.Count == 0 ? ExitCode.Passed : ExitCode.Failed;
    }
}
