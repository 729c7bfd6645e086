using System.Diagnostics.CodeAnalysis;
using Checker.Memory.Retentions;

namespace Checker.Memory;

/// <summary>What calls of a trial left reachable from a strong root, after their inputs and answers were dropped.</summary>
public sealed record Retention(string Code, int Size)
{
    [NotNull]
    internal Remains? Remains
    {
        get => field ?? throw new InvalidOperationException("Only Measure makes a retention that can be judged.");
        init;
    }
}
