using System.Text.Json.Serialization;

namespace Checker.Course.Results;

/// <summary>One test of an exercise, in source order.</summary>
/// <param name="Name">The method name, such as <c>Sums_every_delay</c>.</param>
/// <param name="Message">Why it failed or was skipped, without the stack; null when it passed.</param>
public sealed record TestResult(string Name, int Task, TestOutcome Outcome, string? Message, int Line)
{
    /// <summary>The name as a sentence.</summary>
    [JsonIgnore]
    public string Sentence => Name.Replace('_', ' ');
}
