namespace Checker.Memory.Residencies;

/// <summary>What one run showed, in bytes.</summary>
/// <param name="Found">How much more the process held after the call.</param>
/// <param name="Error">The most by which the same reading changed while nothing ran.</param>
internal readonly record struct ResidencyReading(long Found, long Error);
