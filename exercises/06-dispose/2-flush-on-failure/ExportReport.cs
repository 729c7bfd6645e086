namespace Dispose.Exercise2;

/// <summary>What one run came to.</summary>
/// <param name="Failure">The type of the exception that stopped it; null when nothing did.</param>
/// <param name="LeftOpen">Files still open at the moment when it returned.</param>
/// <param name="Files">Every file on disk at that moment, with its text.</param>
public sealed record ExportReport(string? Failure, int LeftOpen, IReadOnlyList<SavedFile> Files);
