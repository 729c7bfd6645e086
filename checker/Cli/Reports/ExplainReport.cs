using Checker.Course.Results;

namespace Checker.Cli.Reports;

/// <summary>What a person reads of an explanation: each trial in turn, figures before places, and the next command to type.</summary>
internal static class ExplainReport
{
    public static void Write(Screen screen, string root, ExplainedExercise explained)
    {
        var id = explained.Exercise.Id;
        screen.Line();
        if (explained.Errors is { } errors)
        {
            screen.Line($"[red]{Words.Of(Verdict.DoesNotBuild).ToUpperInvariant()}[/]  {id}");
            screen.Line();
            BuildErrorsReport.Write(screen, root, explained.Exercise, errors);
            screen.Line();
            screen.Folded($"Stuck?  ./check hint {id}", indent: 2, hang: 10);
            return;
        }

        screen.Line($"[bold]{id}[/]{(explained.IsStarted ? "" : "   not started")}");
        var trials = explained.Explanation.Trials();
        foreach (var trial in trials.DefaultIfEmpty(""))
            WriteTrial(screen, Versions(root, explained, trial));
        screen.Line();
        WriteNext(screen, explained);
    }

    private static void WriteTrial(Screen screen, IReadOnlyList<ExplainedSide> sides)
    {
        if (sides.Select(side => side.Found).FirstOrDefault(found => found is not null) is not { } any)
        {
            screen.Line();
            foreach (var side in sides)
                screen.Folded($"{side.Name,-10}{side.Reason}", indent: 2, hang: 12);
            return;
        }

        screen.Line();
        screen.Line($"{any.Code}, one call{(any.Size == 1 ? "" : FormattableString.Invariant($" with {any.Size:N0} items"))}");
        new AllocatedReport(screen, sides).Write();
        new TypesReport(screen, sides).Write();
        new KeptReport(screen, sides, "Kept alive after calls with more and more items", found => found.Retention).Write();
        var byAnswer = new KeptReport(screen, sides, "Kept alive by an answer", found => found.RetentionOfAnswer);
        if (!byAnswer.IsEmpty)
            byAnswer.Write();
    }

    private static IReadOnlyList<ExplainedSide> Versions(string root, ExplainedExercise explained, string trial)
    {
        var (starter, yours, solution) = (explained.Explanation.Starter, explained.Explanation.Yours, explained.Explanation.Solution);
        var file = $"{explained.Exercise.Folder}/{explained.Exercise.Starters[0]}";
        return
        [
            new ExplainedSide("starter", starter?.Of(trial), starter?.ReasonOf(trial), root),
            new ExplainedSide("yours", yours?.Of(trial), yours is null ? $"not started: edit {file}" : yours.ReasonOf(trial), root),
            new ExplainedSide("solution", solution?.Of(trial), solution is null ? "this checkout has none" : solution.ReasonOf(trial), root),
        ];
    }

    private static void WriteNext(Screen screen, ExplainedExercise explained)
    {
        var id = explained.Exercise.Id;
        if (explained.IsSolutionLocked && explained.Explanation.Solution is not null)
            screen.Line($"[grey]The solution's own lines are told once yours passes.[/]");
        if (explained.IsStarted)
            screen.Line($"[grey]A hint: ./check hint {id}[/]");
        else
            screen.Line($"[grey]To begin, edit {explained.Exercise.Folder}/{explained.Exercise.Starters[0]}[/]");
        screen.Line($"[grey]On its page, with the next ./check or ./check site[/]");
    }
}
