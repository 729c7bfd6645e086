using System.CommandLine;
using Checker.Classroom;
using Checker.Classroom.Assigning;
using Checker.Classroom.Planning;

namespace Checker.Cli.Commands.Classes;

/// <summary><c>./check class plan</c>: what will be graded, and by what.</summary>
internal static class PlanCommand
{
    public static Command Create(Screen screen, string folder, Func<Workplace> open)
    {
        var (submissions, assignment, secret, policy) = (ClassOptions.Submissions(), ClassOptions.Assignment(), ClassOptions.Secret(), ClassOptions.Policy());
        var (sandbox, official) = (ClassOptions.Sandbox(), ClassOptions.Official());
        var output = new Option<string>("--output") { Description = "The manifest to write; it must not exist yet.", DefaultValueFactory = _ => "manifest.jsonl" };
        var command = new Command("plan", "Choose the submissions that count, seed their inputs, and run the solutions for the bounds. Nothing is graded yet.")
        {
            submissions, assignment, secret, policy, sandbox, official, output,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            string At(Option<string> option) => Path.GetFullPath(parsed.GetValue(option)!, folder);
            var (workplace, read, key) = (open(), AssignmentFile.Read(At(assignment)), AssignmentSecret.ReadOrCreate(At(secret)));
            var chosen = ClassOptions.Choose(screen, parsed.GetValue(sandbox), parsed.GetValue(official));
            await ClassOptions.PrepareAsync(screen, workplace, cancel);
            var manifest = await PlanAsync(screen, workplace, At(submissions), read, key, parsed.GetValue(policy), chosen, At(output), cancel);
            screen.Line($"Manifest  {parsed.GetValue(output)}  {manifest.Submissions.Count} submissions of {manifest.Head.Assignment.Exercises.Count} exercises, {manifest.Id}");
            screen.Line($"Next      ./check class run --manifest {parsed.GetValue(output)}");
            screen.Document(new { Manifest = At(output), manifest.Id, Submissions = manifest.Submissions.Count });
            return ExitCode.Passed;
        });
        return command;
    }

    /// <summary>What the exercises share has to be built.</summary>
    public static async Task<Manifest> PlanAsync(
        Screen screen, Workplace workplace, string submissions, Assignment assignment, AssignmentSecret secret, AttemptPolicy policy,
        Checker.Classroom.Sandboxes.ISandbox sandbox, string output, CancellationToken cancel)
    {
        var done = 0;
        return await new Planner(workplace.Curriculum, assignment, sandbox).PlanAsync(
            submissions, policy, secret, output,
            exercise => screen.Progress($"[grey]the solution of {exercise.ToString()} has run ({++done} of {assignment.Exercises.Count})[/]"), cancel);
    }
}
