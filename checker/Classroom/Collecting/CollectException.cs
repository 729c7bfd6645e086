namespace Checker.Classroom.Collecting;

/// <summary>Nothing can be collected; each bad upload alone is no reason for that.</summary>
public sealed class CollectException : Exception
{
    private CollectException(string message)
        : base(message)
    {
    }

    internal static CollectException ForMissing(string from) => new($"{from} is no folder and no file: name the folder or the archive that the platform gave you");

    internal static CollectException ForOutside(string from, string output) => new(
        $"{output} is inside {from}, so that it would be collected itself: choose a folder elsewhere by --output");

    internal static CollectException ForArchive(string from, string problem) => new($"{from} cannot be collected: {problem}. Unpack it yourself and name the folder");

    internal static CollectException ForUnknownLayout(string from) => new(
        $"{from}: nothing says whose the files are. Say how they are laid out, by --from {string.Join('|', SubmissionSources.Names)} or by --pattern");

    internal static CollectException ForUnknownSource(string name) => new($"--from {name} is not known: it is one of {string.Join(", ", SubmissionSources.Names)}");

    internal static CollectException ForPattern(string pattern, string problem) => new(
        $"--pattern {pattern} cannot be used: {problem}. An example: (?<student>[^/]+)/(?<timestamp>[^/]+)/(?<file>.+)");

    internal static CollectException ForList(string file, string problem) => new($"{file} cannot be read: {problem}");

    internal static CollectException ForBusy(string output) => new($"another ./check class collect writes to {output}: wait until it ends, or end it");
}
