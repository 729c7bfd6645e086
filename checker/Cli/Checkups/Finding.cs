namespace Checker.Cli.Checkups;

/// <summary>What a look found, in words that go on after the thing's name.</summary>
/// <param name="Remedy">One sentence that says what to do; null where all is well.</param>
internal sealed record Finding(string Found, string? Remedy = null);
