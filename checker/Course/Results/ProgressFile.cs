using System.Text.Json.Nodes;

namespace Checker.Course.Results;

/// <summary>A learner's results in one file, to be taken to another machine.</summary>
public static class ProgressFile
{
    /// <summary>Of the file as a whole; each result in it has a format of its own.</summary>
    private static readonly Migrations Formats = new();

    /// <exception cref="ResultsException">The system does not let us.</exception>
    public static void Write(string path, IReadOnlyList<Result> results)
    {
        try
        {
            AtomicFile.Write(Path.GetFullPath(path), StoredText.Of(new { Format = Formats.Current, Results = results }));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw ResultsException.ForWriting(path, problem);
        }
    }

    /// <exception cref="ResultsException">The file cannot be read, or is none that <see cref="Write"/> has written.</exception>
    public static IReadOnlyList<Result> Read(string path)
    {
        try
        {
            var file = StoredText.Read<Contents>(File.ReadAllText(path), Formats);
            return [.. file.Results.Select(result => StoredText.Read<Result>(result.ToJsonString(), Migrations.All))];
        }
        catch (UnreadableException problem)
        {
            throw ResultsException.ForImporting(path, problem.Message, problem);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw ResultsException.ForReading(path, problem);
        }
    }

    /// <param name="Results">Each in the format that it was written in.</param>
    private sealed record Contents(int Format, IReadOnlyList<JsonObject> Results);
}
