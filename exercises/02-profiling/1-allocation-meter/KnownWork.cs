namespace Profiling.Exercise1;

/// <summary>A piece of code whose bytes are known before anybody measures.</summary>
/// <param name="Name">As a failure calls it.</param>
/// <param name="Call">One call of it.</param>
/// <param name="Cost">What one call allocates, once the code has run.</param>
public sealed record KnownWork(string Name, Action Call, Metered Cost);
