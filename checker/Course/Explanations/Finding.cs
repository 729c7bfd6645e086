namespace Checker.Course.Explanations;

/// <summary>One part of an explanation: what was found, or why the instrument could not vouch for it.</summary>
public sealed record Finding<T>(T? Found, string? Inconclusive)
    where T : class;
