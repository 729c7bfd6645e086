namespace Checker.Lessons.Tests;

/// <summary>Tests that measure, and so want no other test beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "alone";
}
