using Checker.Course.Results;

namespace Checker.Cli.Reports;

/// <summary>What only a newcomer reads: what to do first, how a failure is read, and what the first green mark means. It is about exercises that say which word is to be deleted.</summary>
internal static class WelcomeReport
{
    /// <summary>True in a fresh clone: nothing was ever graded, and nothing is touched.</summary>
    public static bool Begins(Progress progress) =>
        progress.Next?.WordToDelete is not null && progress.Standings.All(standing => standing is { IsUntouched: true, Result.Latest: null });

    public static void Write(Screen screen, Progress progress, string site)
    {
        var exercise = progress.Next!;
        var (file, word) = ($"{exercise.Folder}/{exercise.Starters[0]}", exercise.WordToDelete!);
        screen.Line();
        screen.Folded($"Welcome. The first green mark takes you {exercise.Minutes} minutes:", indent: 0, hang: 0);
        screen.Line();
        Step(screen, 1, "Open", file);
        Step(screen, 2, "Delete", $"the word {word} in this line, and save the file:");
        screen.Line();
        SourceExcerpt.Of(progress.Curriculum.Root, file, word)?.Write(screen, indent: 5);
        screen.Line();
        Step(screen, 3, "Type", "./check");
        screen.Line();
        ProgressReport.WriteSite(screen, site);
    }

    /// <summary>What a newcomer is told below the verdict; nothing to others.</summary>
    public static void Comment(Screen screen, Graded graded)
    {
        if (!graded.IsNew || graded.Exercise.WordToDelete is null)
            return;
        if (graded.IsPassed && graded.Result.History.All(former => former.Verdict != Verdict.Passed))
            WritePassed(screen, graded);
        else if (!graded.IsPassed && graded.Result.History.Count == 0)
            WriteReading(screen, graded);
    }

    private static void Step(Screen screen, int number, string verb, string what) =>
        screen.Folded($"{number}. {verb,-6}  {what}", indent: 2, hang: 13, (verb, "bold"));

    private static void WriteReading(Screen screen, Graded graded)
    {
        screen.Line();
        screen.Folded("Your first failure, from the top:", indent: 2, hang: 2);
        screen.Line();
        foreach (var (text, meaning) in Meanings(graded))
            screen.Folded($"{text}: {meaning}", indent: 4, hang: 6, (text, "bold"));
    }

    private static IEnumerable<(string Text, string Meaning)> Meanings(Graded graded)
    {
        var (attempt, starter) = (graded.Attempt, graded.Exercise.Starters[0]);
        var verdict = Words.Of(attempt.Verdict).ToUpperInvariant();
        if (attempt.Verdict == Verdict.DoesNotBuild)
            yield return (verdict, "a line is no C# yet, so nothing was run. The file, the line's number, and what the compiler misses there.");
        else
            yield return (verdict, "the tests ask for the answer first, and for the memory after it. The first that says no is shown; those behind it wait.");
        if (attempt.FirstFailure is { } test)
        {
            yield return (test.Sentence, $"what should be so. The task is the heading '{test.Task}.' of README.md beside {starter}.");
            var message = test.Message ?? "";
            if (message.Contains("should allocate at most", StringComparison.Ordinal))
                yield return ("should allocate at most", "what the test allows, in bytes.");
            if (message.Contains("but allocated", StringComparison.Ordinal))
                yield return ("but allocated", "what one call of your code asked for. The bytes are counted, so they are the same each time.");
            if (message.Contains($"({starter}:", StringComparison.Ordinal))
                yield return ($"by ... ({starter}:line)", "who asked for them: the method and the line of your file, which stands below.");
        }

        yield return ("Stuck", "what you may type next. Nothing is lost by a failure.");
    }

    private static void WritePassed(Screen screen, Graded graded)
    {
        screen.Line();
        var mark = screen.IsPlain ? "" : "✓ ";
        screen.Folded($"{mark}Your first green mark{Saving(graded)}.", indent: 2, hang: 2 + mark.Length, (mark.Trim(), "green"));
        screen.Folded("That is how every exercise goes: read the lesson, change one file, ./check.", indent: 2 + mark.Length, hang: 2 + mark.Length);
        screen.Folded("The lessons: ./check site --open", indent: 2 + mark.Length, hang: 2 + mark.Length);
    }

    /// <summary>One number, measured twice: in the starter and now.</summary>
    private static string Saving(Graded graded) =>
        graded.Result.Reference?.Starter.FirstOrDefault(figure => figure.Unit == "bytes") is { } starter
        && graded.Attempt.Figures.FirstOrDefault(figure => figure.Test == starter.Test && figure.Subject == starter.Subject) is { } now
            ? $": the same answer for {Quantity.Bytes((long)now.Found)}, where it took {Quantity.Bytes((long)starter.Found)}"
            : "";
}
