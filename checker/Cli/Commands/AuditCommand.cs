using System.CommandLine;
using Checker.Course;
using Checker.Course.Rules;
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
            Description = "A pair (03-generators) or an exercise alone; without it, the whole course.",
        };
        var update = new Option<bool>("--update") { Description = "Write starters.lock, figures.json and measured.json anew instead of comparing with them." };
        var draws = new Option<int>("--draws")
        {
            DefaultValueFactory = _ => 1,
            Description = "Run each answer so many times, with other unseen seeds each time: what comes out otherwise once is a defect.",
        };
        var command = new Command("audit", "For authors: prove that starters fail for their reason, solutions pass, wrong variants are caught, pages and files agree.") { id, update, draws };
        command.SetAction((parsed, cancel) => RunAsync(screen, root, open, parsed.GetValue(id), parsed.GetValue(update), parsed.GetValue(draws), cancel));
        return command;
    }

    private static async Task<int> RunAsync(Screen screen, Func<string> root, Func<Workplace> open, string? id, bool isUpdate, int draws, CancellationToken cancel)
    {
        if (draws < 1)
            throw new UsageException($"--draws {draws} is fewer than one run; give a number of 1 or more");
        // A new exercise is unknown to the lock, and the course cannot be read before it is listed.
        if (isUpdate)
            StartersLock.OfDisk(root(), isMeant: _ => false).Write(root());
        var workplace = open();
        var scope = AuditScope.Of(workplace, id);
        // Who writes one exercise may have begun to solve another, whose starter stays what it was.
        if (isUpdate)
            StartersLock.OfDisk(root(), path => scope.Holds($"exercises/{path}")).Write(root());
        using var turn = await Turn.WaitAsync(workplace.Root, screen, cancel);

        screen.Progress($"[grey]files and pages ...[/]");
        var defects = CourseRules.Check(workplace.Curriculum).Where(defect => scope.Holds(defect.File)).ToList();
        var audit = new CourseAudit(workplace.Curriculum, isUpdate, draws, line => screen.Progress($"[grey]{line} ...[/]"));
        await audit.PrepareAsync(cancel);
        // Most of the time the lessons' snippets keep one core busy. They start after the exercises are built: two builds at once would write the same files.
        var lessons = scope.Lessons is { } pairs ? LessonsAudit.RunAsync(workplace.Root, pairs, isUpdate, cancel) : Task.FromResult<IReadOnlyList<Defect>>([]);
        var exercises = audit.RunAsync(scope.Exercises, cancel);
        await Task.WhenAll(lessons, exercises);
        defects.AddRange([.. await lessons, .. await exercises]);
        if (id is null)
            SiteCommand.Render(screen, workplace.Progress);

        foreach (var defect in defects)
            screen.Error(defect.ToString());
        var wrong = scope.Exercises.Sum(exercise => exercise.Wrong.Count);
        screen.Line($"{scope.Exercises.Count} starters, {scope.Exercises.Count} solutions and {wrong} wrong variants run: {defects.Count} defects.");
        screen.Document(new { Defects = defects, Exercises = scope.Exercises.Count, Wrong = wrong });
        return defects.Count == 0 ? ExitCode.Passed : ExitCode.Mistake;
    }
}
