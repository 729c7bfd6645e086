namespace Checker.Cli.Updating;

/// <summary>What there is to tell of an update.</summary>
/// <param name="Course">The course's version.</param>
/// <param name="Done">What was done, or would be; null where the clone has the course's version already.</param>
/// <param name="IsFinished">An update that had been interrupted was brought to its end.</param>
internal sealed record Updated(Fetched Course, Journal? Done, bool IsDryRun = false, bool IsFinished = false);
