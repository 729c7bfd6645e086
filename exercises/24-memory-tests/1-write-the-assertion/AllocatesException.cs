namespace MemoryTests.Exercise1;

/// <summary>Code allocates that should not: your assertion has failed, as it is meant to.</summary>
/// <param name="bytes">How many, in one call.</param>
/// <param name="delays">With how many delays.</param>
public sealed class AllocatesException(long bytes, int delays) : Exception($"a call with {delays:N0} delays allocates {bytes:N0} bytes");
