namespace Checker.Benchmarks.Stress;

/// <summary>An assertion of which it is known how it has to come out.</summary>
internal sealed record Question(string Kind, bool Holds, Action Assert);
