using System.CommandLine;
using Checker.Classroom;
using Checker.Classroom.Assigning;
using Checker.Classroom.Committing;
using Checker.Classroom.Planning;
using Checker.Classroom.Slurm;

namespace Checker.Cli.Commands.Classes;

/// <summary><c>./check class grade</c>: plan, run and merge on this machine, in one go.</summary>
internal static class GradeCommand
{
    public static Command Create(Screen screen, string folder, Func<Workplace> open)
    {
        var (submissions, assignment, secret, policy, jobs) = (ClassOptions.Submissions(), ClassOptions.Assignment(), ClassOptions.Secret(), ClassOptions.Policy(), ClassOptions.Jobs());
        var (manifest, sandbox, official) = (ClassOptions.Manifest(), ClassOptions.Sandbox(), ClassOptions.Official());
        var output = new Option<string>("--output") { Description = "The folder for the grades of the class.", DefaultValueFactory = _ => "grades" };
        var slurm = new Option<bool>("--slurm") { Description = "Run on the cluster that this machine submits to, as an array of jobs. All files named have to be on a file system that its nodes share." };
        var shards = new Option<int?>("--shards") { Description = "With --slurm: how many jobs; without it, as many as take about a minute each." };
        var command = new Command("grade", "Grade a class, on this machine or on a cluster: plan, run and merge. Stopped at any moment, it goes on where it was.")
        {
            submissions, assignment, secret, policy, manifest, output, jobs, sandbox, official, slurm, shards,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            string At(Option<string> option) => Path.GetFullPath(parsed.GetValue(option)!, folder);
            var (workplace, chosen) = (open(), ClassOptions.Choose(screen, parsed.GetValue(sandbox), parsed.GetValue(official)));
            if (!File.Exists(At(manifest)) || !parsed.GetValue(slurm))
                await ClassOptions.PrepareAsync(screen, workplace, cancel);
            // A manifest that is there already belongs to a run that was stopped.
            if (!File.Exists(At(manifest)))
            {
                await PlanCommand.PlanAsync(
                    screen, workplace, At(submissions), AssignmentFile.Read(At(assignment)), AssignmentSecret.ReadOrCreate(At(secret)), parsed.GetValue(policy), chosen, At(manifest), cancel);
            }

            var results = Path.ChangeExtension(At(manifest), ".results");
            if (parsed.GetValue(slurm))
                await RunOnClusterAsync(screen, workplace, At(manifest), At(submissions), results, parsed.GetValue(shards), parsed.GetValue(official), cancel);
            else if (await RunCommand.RunAsync(screen, workplace, At(manifest), At(submissions), Shard.Whole, results, parsed.GetValue(jobs), chosen, cancel) is not ExitCode.Passed and var code)
                return code;
            return MergeCommand.Merge(screen, At(manifest), [results], At(output));
        });
        return command;
    }

    private static async Task RunOnClusterAsync(
        Screen screen, Workplace workplace, string manifestPath, string submissions, string results, int? shards, bool isOfficial, CancellationToken cancel)
    {
        var manifest = ManifestFile.Read(manifestPath);
        var assignment = manifest.Head.Assignment;
        string[] program = [Environment.ProcessPath!, .. ProgramOf(Environment.ProcessPath!), "--course", workplace.Root];
        var script = new SlurmScript(
            program, assignment.Name, manifestPath, submissions, results, shards ?? SlurmScript.ShardsFor(manifest.Submissions.Count, assignment.Exercises.Count), isOfficial);
        var grades = new GradesFolder(results, manifest.Id);
        await new SlurmRun(new SlurmCommands(), manifestPath, grades).RunAsync(
            manifest, script, count => screen.Progress($"[grey]{count} of {manifest.Submissions.Count} graded on the cluster[/]"), cancel);
        // What the tasks themselves have to say is in their logs, which are on that disk.
        if (grades.IsFull)
            RunCommand.SayFull(screen, grades);
    }

    /// <summary>What the .NET host has to be told to run this tool; nothing where the tool is a program of its own.</summary>
    private static string[] ProgramOf(string process) =>
        Path.GetFileNameWithoutExtension(process) == "dotnet" ? ["exec", typeof(GradeCommand).Assembly.Location] : [];
}
