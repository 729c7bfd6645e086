using System.CommandLine;
using Checker.Course;
using Checker.Grading.Audits;

namespace Checker.Cli.Commands;

/// <summary><c>./check audit</c>: proves the course itself sound.</summary>
internal static class AuditCommand
{
    public static Command Create(Screen screen, Func<string> root, Func<Workplace> open)
    {
        var id = new Argument<string?>("id")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = "One exercise alone; without it, the whole course.",
        };
        var update = new Option<bool>("--update") { Description = "Write starters.lock, figures.json and measured.json anew instead of comparing with them." };
        var command = new Command("audit", "For authors: prove that starters fail for their reason, solutions pass, wrong variants are caught, pages and files agree.") { id, update };
        command.SetAction((parsed, cancel) => RunAsync(screen, root, open, parsed.GetValue(id), parsed.GetValue(update), cancel));
        return command;
    }

    private static async Task<int> RunAsync(Screen screen, Func<string> root, Func<Workplace> open, string? id, bool isUpdate, CancellationToken cancel)
    {
        // A new exercise is unknown to the lock, and the course cannot be read before it is listed.
        if (isUpdate)
            StartersLock.OfDisk(root()).Write(root());
        var workplace = open();
        using var turn = await Turn.WaitAsync(workplace.Root, screen, cancel);

        var defects = new List<Defect>();
        IReadOnlyList<Exercise> exercises = id is null ? [.. workplace.Curriculum.Exercises] : [workplace.Find(id)];
        if (id is null)
        {
            screen.Progress($"[grey]files and pages ...[/]");
            defects.AddRange(Checker.Course.Rules.CourseRules.Check(workplace.Curriculum));
            screen.Progress($"[grey]snippets of the lessons ...[/]");
            defects.AddRange(await LessonsAudit.RunAsync(workplace.Root, isUpdate, cancel));
        }

        var audit = new CourseAudit(workplace.Curriculum, isUpdate, line => screen.Progress($"[grey]{line} ...[/]"));
        defects.AddRange(await audit.RunAsync(exercises, cancel));
        if (id is null)
            SiteCommand.Render(screen, workplace.Progress);

        foreach (var defect in defects)
            screen.Error(defect.ToString());
        var wrong = exercises.Sum(exercise => exercise.Wrong.Count);
        screen.Line($"{exercises.Count} starters, {exercises.Count} solutions and {wrong} wrong variants run: {defects.Count} defects.");
        screen.Document(new { Defects = defects, Exercises = exercises.Count, Wrong = wrong });
        return defects.Count == 0 ? ExitCode.Passed : ExitCode.Mistake;
    }
}
