namespace Checker.Memory;

/// <summary>What a trial does with memory, as plain data that serialises to JSON. It judges nothing; <see cref="ToString"/> is the text for a person.</summary>
/// <param name="Code">The code under test, as messages name it.</param>
/// <param name="Size">Items of input.</param>
/// <param name="Allocation">How much one call allocates.</param>
/// <param name="Types">Who allocates it: each object of one call by type and place.</param>
/// <param name="Retention">Who keeps what alive after the calls, once their inputs and answers are dropped.</param>
/// <param name="RetentionOfAnswer">What one answer keeps alive, and nothing else does.</param>
public sealed record Explanation(
    string Code, int Size, Finding<ExplainedAllocation> Allocation, Finding<ExplainedTypes> Types,
    Finding<ExplainedRetention> Retention, Finding<ExplainedRetention> RetentionOfAnswer)
{
    public override string ToString() => ExplanationText.Of(this);
}
