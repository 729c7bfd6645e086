namespace Checker.Course.Explanations;

/// <summary>What the engine's <c>Measure.Explain</c> found.</summary>
/// <param name="Code">The code under test, as messages name it.</param>
/// <param name="Size">Items of input.</param>
/// <param name="Retention">What the calls leave alive once their inputs and answers are dropped.</param>
/// <param name="RetentionOfAnswer">What one answer keeps alive, and nothing else does.</param>
public sealed record TrialExplanation(
    string Code, int Size, Finding<AllocationFinding> Allocation, Finding<TypesFinding> Types,
    Finding<RetentionFinding> Retention, Finding<RetentionFinding> RetentionOfAnswer)
{
    internal TrialExplanation WithoutLines() =>
        Types.Found is { } types ? this with { Types = Types with { Found = types with { All = [.. types.All.Select(type => type.WithoutLines())] } } } : this;
}
