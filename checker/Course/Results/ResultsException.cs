namespace Checker.Course.Results;

/// <summary>The system does not let us read or write a result.</summary>
public sealed class ResultsException : Exception
{
    private ResultsException(string message, Exception cause)
        : base(message, cause)
    {
    }

    internal static ResultsException ForReading(string file, Exception cause) => new(
        $"{file} could not be read: {cause.Message} Allow reading it, then run ./check again.", cause);

    internal static ResultsException ForWriting(string file, Exception cause) => new(
        $"{file} could not be written, and what was there is unharmed: {cause.Message} Make room on the disk and allow writing there, then run ./check again.", cause);

    internal static ResultsException ForSettingAside(string file, string because, Exception cause) => new(
        $"{file} cannot be read because {because}, and could not be set aside: {cause.Message} Rename it or allow writing there, then run ./check again.", cause);

    internal static ResultsException ForImporting(string file, string because, Exception cause) => new(
        $"{file} is no exported progress because {because}; nothing was changed here. Export it again, by ./check progress export.", cause);

    internal static ResultsException ForWaiting(string file, TimeSpan waited, Exception cause) => new(
        $"another check has held {file} for {waited.TotalSeconds:0} seconds; wait for it or end it, then run ./check again.", cause);
}
