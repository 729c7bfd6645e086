namespace Checker.Course.Explanations;

/// <summary>One trial of an exercise.</summary>
/// <param name="Trial">The name of its type.</param>
/// <param name="Failure">The exception that the code threw; null where it was explained.</param>
public sealed record ExplainedTrial(string Trial, string? Failure, TrialExplanation? Explanation);
