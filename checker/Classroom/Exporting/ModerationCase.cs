using Checker.Course.Results;

namespace Checker.Classroom.Exporting;

/// <summary>One thing that a person has to look at before a grade counts.</summary>
/// <param name="Kind"><c>gate-review</c>, <c>infra</c> or <c>inconclusive</c>.</param>
/// <param name="Where">A file and a line, or a test; empty where the whole exercise is meant.</param>
internal sealed record ModerationCase(string Kind, string Where, string Why)
{
    public static IEnumerable<ModerationCase> Of(Grade grade) => grade.Exercises.SelectMany(Of);

    public static IEnumerable<ModerationCase> Of(ExerciseGrade exercise)
    {
        if (exercise.Verdict is GradeVerdict.GateReview or GradeVerdict.Infra)
        {
            var kind = VerdictWords.Code(exercise.Verdict);
            if (exercise.Reason is not null || exercise.Findings.Count == 0)
                yield return new ModerationCase(kind, "", exercise.Reason ?? "no reason was given");
            foreach (var finding in exercise.Findings)
                yield return OfFinding(kind, finding);
        }

        foreach (var test in exercise.Tests.Where(test => test.Outcome == TestOutcome.Inconclusive))
            yield return new ModerationCase("inconclusive", test.Sentence, test.Message ?? "the instrument could not vouch for its reading");
    }

    private static ModerationCase OfFinding(string kind, string finding) =>
        finding.Split(": ", 2) is [var where, var why] ? new ModerationCase(kind, where, why) : new ModerationCase(kind, "", finding);
}
