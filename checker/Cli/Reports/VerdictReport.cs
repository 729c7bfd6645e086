using Checker.Cli.Commands;
using Checker.Course;
using Checker.Course.Results;

namespace Checker.Cli.Reports;

/// <summary>What a learner reads about one graded exercise: one cause first, then the next command to type.</summary>
internal static class VerdictReport
{
    public static void Write(Screen screen, Graded graded)
    {
        var (exercise, attempt) = (graded.Exercise, graded.Attempt);
        var passed = attempt.TestResults.Count(test => test.Outcome == TestOutcome.Passed);
        var tests = attempt.TestResults.Count == 0 ? "" : $"   {passed} of {attempt.TestResults.Count} tests passed";
        screen.Line();
        Head(screen, attempt.Verdict, $"{exercise.Id}{tests}{ScoreOf(graded.Result)}");
        if (graded.Result.PassedOlderVersion)
        {
            screen.Line();
            screen.Line($"  The same file passed with an older version, and counts as passed. What is asked has changed since:");
        }

        if (attempt.Reason is { } reason)
        {
            screen.Line();
            screen.Block(reason, indent: 2);
        }

        var failed = attempt.TestResults.FirstOrDefault(test => test.Outcome is TestOutcome.Failed or TestOutcome.Inconclusive);
        if (failed is not null)
            Write(screen, exercise, failed, isExplained: attempt.Reason is not null);
        if (attempt.Verdict != Verdict.Passed)
        {
            screen.Line();
            screen.Line($"  Stuck?  ./check hint {exercise.Id}");
            if (ExplainCommand.Helps(attempt))
                screen.Line($"          ./check explain {exercise.Id}");
        }
    }

    private static string ScoreOf(Result result) => result switch
    {
        { Score: null } => "",
        { Score: > 100 and var score } => $"   memory score {score}, less memory than our solution takes",
        { Score: { } score, BestScore: { } best } when best > score => $"   memory score {score}, your best {best}",
        { Score: { } score } => $"   memory score {score}",
    };

    private static void Write(Screen screen, Exercise exercise, TestResult test, bool isExplained)
    {
        screen.Line();
        screen.Line($"  {test.Sentence} [grey](task {test.Task})[/]");
        if (!isExplained)
        {
            screen.Line();
            screen.Block(test.Message ?? "", indent: 6);
        }

        screen.Line();
        screen.Line($"      [grey]{exercise.Folder}/{TestFileOf(exercise)}:{test.Line}[/]");
    }

    private static string TestFileOf(Exercise exercise) => exercise.Starters[0].Replace(".cs", "Tests.cs", StringComparison.Ordinal);

    private static void Head(Screen screen, Verdict verdict, string rest)
    {
        var word = Words.Of(verdict).ToUpperInvariant();
        if (verdict == Verdict.Passed)
            screen.Line($"[green]{word}[/]  {rest}");
        else
            screen.Line($"[red]{word}[/]  {rest}");
    }
}
