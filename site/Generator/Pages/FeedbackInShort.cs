using Checker.Course.Results;

namespace Site.Generator.Pages;

/// <summary>A feedback without what takes room: points and verdicts stay.</summary>
internal static class FeedbackInShort
{
    private const string Instead = "More was printed and measured than a page can hold; your teacher has it.";

    public static Feedback Of(Feedback feedback) => feedback with { Exercises = [.. feedback.Exercises.Select(Of)] };

    private static ExerciseFeedback Of(ExerciseFeedback exercise) => exercise with
    {
        Reason = Instead,
        Tests = [],
        Figures = [],
        Findings = [],
    };
}
