using System.CommandLine;
using Checker.Classroom;
using Checker.Classroom.Planning;
using Checker.Classroom.Sandboxes;
using Checker.Grading;

namespace Checker.Cli.Commands.Classes;

/// <summary>Options that several of the class commands have, so that each means one thing.</summary>
internal static class ClassOptions
{
    public static Option<string> Assignment() => new("--assignment")
    {
        Description = "The file that says which exercises, how much each is worth, and until when.",
        DefaultValueFactory = _ => "assignment.json",
    };

    public static Option<string> Submissions() => new("--submissions")
    {
        Description = "The folder that ./check class collect has written.",
        DefaultValueFactory = _ => "submissions",
    };

    public static Option<string> Manifest() => new("--manifest")
    {
        Description = "The file that ./check class plan has written.",
        DefaultValueFactory = _ => "manifest.jsonl",
    };

    public static Option<string> Secret() => new("--secret")
    {
        Description = "The file with the key to the inputs; it is made where there is none. Keep it, and give it to nobody.",
        DefaultValueFactory = _ => "assignment.secret",
    };

    public static Option<AttemptPolicy> Policy() => new("--attempt")
    {
        Description = "Which submission of a student counts.",
        DefaultValueFactory = _ => AttemptPolicy.LatestOnTime,
    };

    public static Option<string?> Sandbox() => new("--sandbox")
    {
        Description = "bubblewrap, landlock or none; without it the best that works here.",
    };

    public static Option<bool> Official() => new("--official")
    {
        Description = "Refuse to grade where the sandbox does not protect enough for a grade of record.",
    };

    public static Option<int> Jobs() => new("--jobs")
    {
        Description = "How many submissions at a time.",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    /// <summary>Builds what all exercises share, which planning and grading need.</summary>
    public static Task PrepareAsync(Screen screen, Workplace workplace, CancellationToken cancel)
    {
        screen.Progress($"[grey]building what the exercises share ...[/]");
        return new Grader(workplace.Root, Limits.Default).PrepareAsync(cancel);
    }

    /// <summary>The sandbox that is asked for; it says so where it is not enough for a grade, or not the best that there is.</summary>
    /// <exception cref="ClassroomException">It must be official and is not.</exception>
    public static ISandbox Choose(Screen screen, string? name, bool isOfficial)
    {
        IReadOnlyList<SandboxReport> passedOver = [];
        var sandbox = name is null ? SandboxFinder.Best(out passedOver) : SandboxFinder.ByName(name);
        if (sandbox.Protections.AreOfficial)
        {
            foreach (var better in passedOver)
                screen.Error($"The sandbox is {sandbox.Name}, since {better.DescribeShortcoming()}; ./check class doctor says what to do");
            return sandbox;
        }

        if (isOfficial)
            throw ClassroomException.ForUnofficial(sandbox.Name, sandbox.Protections.Missing);
        screen.Error($"The sandbox here ({sandbox.Name}) lacks {string.Join(", ", sandbox.Protections.Missing)}. What it grades is feedback and no grade of record; ./check class doctor says what to do");
        return sandbox;
    }
}
