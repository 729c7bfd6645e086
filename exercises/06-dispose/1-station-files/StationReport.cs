namespace Dispose.Exercise1;

/// <summary>What one run came to.</summary>
/// <param name="Failure">The type of the exception that stopped it; null when nothing did.</param>
/// <param name="LeftOpen">Files still open at the moment when it returned.</param>
/// <param name="MostOpen">The most files open at one moment.</param>
/// <param name="IsReadToTheEnd">Every file was read through the folder, to its end.</param>
public sealed record StationReport(long Delay, int Flights, string? Failure, int LeftOpen, int MostOpen, bool IsReadToTheEnd);
