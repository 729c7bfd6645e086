namespace Checker.Memory;

/// <summary>One part of an explanation: what was found, or why the instrument could not vouch for it. Never both.</summary>
/// <param name="Found">Null where the reading was inconclusive.</param>
/// <param name="Inconclusive">The reason and what to do about it; null where something was found.</param>
public sealed record Finding<T>(T? Found, string? Inconclusive)
    where T : class;
