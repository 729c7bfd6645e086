namespace Checker.Grading.Tests;

/// <summary>Tests that look at the heap of the whole process run while nothing else does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "alone";
}
