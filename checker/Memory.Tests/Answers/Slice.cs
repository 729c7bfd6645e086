namespace Checker.Memory.Tests.Answers;

/// <summary>A few flights; the careless one keeps all of them.</summary>
public sealed record Slice(ReadOnlyMemory<Flight> Flights);
