using System.CommandLine;
using Checker.Classroom.Committing;
using Checker.Classroom.Judging;
using Checker.Classroom.Planning;
using Checker.Classroom.Sandboxes;

namespace Checker.Cli.Commands.Classes;

/// <summary><c>./check class run</c>: grades one shard of a manifest. Safe to run twice, anywhere.</summary>
internal static class RunCommand
{
    public static Command Create(Screen screen, string folder, Func<Workplace> open)
    {
        var (manifest, submissions, jobs) = (ClassOptions.Manifest(), ClassOptions.Submissions(), ClassOptions.Jobs());
        var (sandbox, official) = (ClassOptions.Sandbox(), ClassOptions.Official());
        var shard = new Option<string>("--shard") { Description = "Which part of how many, from 0: 2/8.", DefaultValueFactory = _ => Shard.Whole.ToString() };
        var output = new Option<string>("--output") { Description = "The folder for the grades, one file each; several graders may share it.", DefaultValueFactory = _ => "results" };
        var command = new Command("run", "Grade the submissions of a manifest, or one shard of them. What has its grade already is left alone.")
        {
            manifest, submissions, shard, output, jobs, sandbox, official,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            string At(Option<string> option) => Path.GetFullPath(parsed.GetValue(option)!, folder);
            var (workplace, part, chosen) = (open(), Shard.Parse(parsed.GetValue(shard)!), ClassOptions.Choose(screen, parsed.GetValue(sandbox), parsed.GetValue(official)));
            await ClassOptions.PrepareAsync(screen, workplace, cancel);
            return await RunAsync(screen, workplace, At(manifest), At(submissions), part, At(output), parsed.GetValue(jobs), chosen, cancel);
        });
        return command;
    }

    /// <summary>What the exercises share has to be built.</summary>
    /// <returns>0 when every submission of the shard has its grade; 75, which schedulers read as "try again", when the machine was at fault.</returns>
    public static async Task<int> RunAsync(
        Screen screen, Workplace workplace, string manifest, string submissions, Shard shard, string output, int jobs, ISandbox sandbox, CancellationToken cancel)
    {
        var planned = ManifestFile.Read(manifest);
        var grades = new GradesFolder(output, planned.Id);
        var done = 0;
        ShardReport report;
        try
        {
            report = await new ShardRun(workplace.Curriculum, submissions, grades, sandbox, jobs).RunAsync(
                manifest, planned, shard, grade => screen.Progress($"[grey]{Interlocked.Increment(ref done)} graded: {grade.Submission.Id} {grade.Score}/{grade.MaxScore}[/]"), cancel);
        }
        catch (IOException) when (grades.IsFull)
        {
            // Not "try again": nothing is better before a person has been there.
            SayFull(screen, grades);
            return ExitCode.Incomplete;
        }

        // Of graders that were killed meanwhile.
        grades.RemoveUnfinished();
        SandboxFinder.Sweep();
        screen.Line($"Graded    {report.Committed} submissions, {report.Before} had their grade before{(report.Duplicates > 0 ? $", {report.Duplicates} were graded elsewhere first" : "")}");
        foreach (var id in report.Infra)
            screen.Error($"{id} has no grade, through no fault of the student: see {JournalName(output)}, and run this again");
        screen.Document(report);
        return report.Infra.Count == 0 ? ExitCode.Passed : ExitCode.TryAgain;
    }

    public static void SayFull(Screen screen, GradesFolder grades) =>
        screen.Error($"The disk of {grades.Path} is full. Make room there and type the same again: the grades that are there are whole and stay");

    private static string JournalName(string output) => Path.Combine(output, JournalNote.FileName);
}
