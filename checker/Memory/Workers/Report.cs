namespace Checker.Memory.Workers;

/// <summary>What a worker answers: one line of JSON. Bytes, unless a name says otherwise.</summary>
/// <param name="Failure">The exception that the trial threw; null where it came to an end.</param>
/// <param name="WindowsAfter">How many marked windows came after the one that this is about.</param>
/// <param name="RanOutOfMemory">Somebody threw an <see cref="OutOfMemoryException"/> meanwhile, caught or not.</param>
/// <param name="First">What the very first call of the process allocated on its thread.</param>
internal sealed record Report(
    string? Failure = null, int WindowsAfter = 0, long Thread = 0, long Process = 0, int Gen2Collections = 0, long First = 0, IReadOnlyList<long>? Marks = null,
    IReadOnlyList<string>? Names = null, bool RanOutOfMemory = false, long Resident = 0, long ResidentError = 0);
