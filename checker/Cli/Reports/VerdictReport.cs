using Checker.Course;
using Checker.Course.Results;

namespace Checker.Cli.Reports;

/// <summary>What a learner reads about one graded exercise: one cause first, then the next command to type.</summary>
internal static class VerdictReport
{
    /// <summary>How far a test's message stands from the edge.</summary>
    private const int Indent = 6;

    /// <summary>As far as what stands behind a short verdict.</summary>
    private const int LongestHang = 8;

    public static void Write(Screen screen, string root, Graded graded)
    {
        var (exercise, attempt) = (graded.Exercise, graded.Attempt);
        screen.Line();
        WriteHead(screen, graded);
        if (graded.Result.PassedOlderVersion)
        {
            screen.Line();
            screen.Folded("The same file passed with an older version, and counts as passed. What is asked has changed since:", indent: 2, hang: 2);
        }

        if (attempt.Reason is { } reason)
        {
            screen.Line();
            if (attempt.Verdict == Verdict.DoesNotBuild)
                BuildErrorsReport.Write(screen, root, exercise, reason);
            else
                screen.Block(char.ToUpperInvariant(reason[0]) + reason[1..], indent: 2);
        }

        if (AdviceFor(attempt.Verdict) is { } advice)
            screen.Folded(advice, indent: 2, hang: 2);

        if (attempt.FirstFailure is { } failed)
            Write(screen, root, graded, failed);
        if (attempt.Verdict != Verdict.Passed)
            StuckReport.Write(screen, root, graded);
    }

    /// <summary>Where to look, when no test could say it.</summary>
    private static string? AdviceFor(Verdict verdict) => verdict switch
    {
        Verdict.TimedOut => "Look for a loop without an end, or for a wait that nobody ends.",
        Verdict.OutOfMemory => "Look for the list, the array or the text that grows with the input.",
        _ => null,
    };

    private static void WriteHead(Screen screen, Graded graded)
    {
        var attempt = graded.Attempt;
        var word = Words.Of(attempt.Verdict).ToUpperInvariant();
        var passed = attempt.TestResults.Count(test => test.Outcome == TestOutcome.Passed);
        var tests = attempt.TestResults.Count == 0 ? "" : $"   {passed} of {attempt.TestResults.Count} tests passed";
        screen.FoldedRow(
            $"{word}  {graded.Exercise.Id}{tests}{ScoreOf(graded.Result)}", indent: 0, hang: Math.Min(word.Length + 2, LongestHang),
            (word, attempt.Verdict == Verdict.Passed ? "green" : "red"));
    }

    private static string ScoreOf(Result result) => result switch
    {
        { Score: null } => "",
        { Score: > 100 and var score } => $"   memory score {score}, less memory than our solution takes",
        { Score: { } score, BestScore: { } best } when best > score => $"   memory score {score}, your best {best}",
        { Score: { } score } => $"   memory score {score}",
    };

    /// <param name="graded">Its reason says already why a test is inconclusive.</param>
    private static void Write(Screen screen, string root, Graded graded, TestResult test)
    {
        var exercise = graded.Exercise;
        var task = $"(task {test.Task})";
        screen.Line();
        screen.Folded($"{test.Sentence} {task}", indent: 2, hang: 4, (task, "grey"));
        if (graded.Attempt.Reason is null && test.Message is { } message)
        {
            screen.Line();
            screen.Block(KeptPath.Underlined(message, screen.IsPlain, screen.Width - Indent), indent: Indent);
            WriteExcerpt(screen, root, graded, message);
        }

        screen.Line();
        var place = $"{exercise.Folder}/{TestFileOf(exercise)}:{test.Line}";
        screen.Folded(place, indent: Indent, hang: Indent + 2, (place, "grey"));
    }

    /// <summary>The line is of the file that was graded, or of none: meanwhile another edit may have been saved.</summary>
    private static void WriteExcerpt(Screen screen, string root, Graded graded, string message)
    {
        if (graded.Attempt.Answer != graded.Exercise.AnswerId(root) || SourceExcerpt.Of(message, root, graded.Exercise) is not { } excerpt)
            return;
        screen.Line();
        excerpt.Write(screen, indent: Indent);
    }

    private static string TestFileOf(Exercise exercise) => exercise.Starters[0].Replace(".cs", "Tests.cs", StringComparison.Ordinal);
}
