using Checker.Course;
using Checker.Course.Explanations;

namespace Checker.Cli;

/// <summary>An exercise and what is known of its versions.</summary>
/// <param name="IsStarted">False while the learner's file is the starter.</param>
/// <param name="Errors">The compiler's, where the learner's file does not build; null where it does.</param>
/// <param name="IsSolutionLocked">True until the learner has passed, or has asked to see the solution.</param>
internal sealed record ExplainedExercise(
    Exercise Exercise, ExerciseExplanation Explanation, bool IsStarted, string? Errors, bool IsSolutionLocked)
{
    /// <summary>What stands in the exercise's folder was explained, whatever became of the other versions.</summary>
    public bool IsExplained => Errors is null && (IsStarted ? Explanation.Yours : Explanation.Starter) is { Reason: null };
}
