namespace Leaks.Exercise3;

/// <summary>An airport, as the registry knows it.</summary>
/// <param name="UtcOffset">Hours that its clocks are ahead of UTC; negative in America.</param>
public sealed record Airport(string Code, int UtcOffset);
