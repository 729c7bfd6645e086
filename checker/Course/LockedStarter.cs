namespace Checker.Course;

/// <summary>A starter as it was given.</summary>
/// <param name="BlobId">The id that git gives the file's content.</param>
/// <param name="Path">Relative to <c>exercises/</c>: <c>03-generators/1-rms-delay/RmsDelay.cs</c>.</param>
public sealed record LockedStarter(string BlobId, string Path);
