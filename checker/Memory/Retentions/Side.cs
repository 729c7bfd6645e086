namespace Checker.Memory.Retentions;

/// <summary>Whose a type is, seen from one trial.</summary>
internal enum Side
{
    /// <summary>The runtime's, a library's or another exercise's.</summary>
    Foreign,

    /// <summary>The code under test: the trial's own namespace.</summary>
    Home,

    /// <summary>The engine's, the test framework's, the trial's and the tests': what only they hold is no retention.</summary>
    Closed,
}
