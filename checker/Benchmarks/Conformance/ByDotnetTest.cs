using System.Xml.Linq;
using Checker.Benchmarks.Clones;
using Checker.Grading;

namespace Checker.Benchmarks.Conformance;

/// <summary>The way of <c>dotnet test</c>, as a learner types it: the project is built, and xunit runs every exercise that was begun in one process.</summary>
internal static class ByDotnetTest
{
    private const string Report = "conformance.xml";

    /// <param name="pristine">Has every file as it was given.</param>
    /// <param name="clone">Is written over.</param>
    public static async Task<IReadOnlyList<Outcome>> RunAsync(Clone pristine, Clone clone, IReadOnlyList<Column> columns, CancellationToken cancel)
    {
        var progress = new Progress("dotnet test");
        using var mark = new Mark();
        var outcomes = new List<Outcome>();
        foreach (var column in columns)
        {
            progress.Begin(column.Name);
            clone.Restore();
            foreach (var exercise in column.Answers.Keys)
                clone.Save(exercise, column.TextOf(pristine, exercise));
            outcomes.AddRange(OutcomesIn(await RunAsync(clone, mark, cancel), column));
        }

        return outcomes;
    }

    private static async Task<XDocument> RunAsync(Clone clone, Mark mark, CancellationToken cancel)
    {
        var results = Path.Combine(clone.Root, "artifacts", "conformance");
        Directory.CreateDirectory(results);
        File.Delete(Path.Combine(results, Report));
        var start = DotnetTest.In(clone, mark, "--report-xunit-xml", "--report-xunit-xml-filename", Report, "--results-directory", results);
        var (exitCode, output, errors) = await ChildProcess.RunAsync(start, cancel);
        return File.Exists(Path.Combine(results, Report))
            ? XDocument.Load(Path.Combine(results, Report))
            : throw new IOException($"'dotnet test' left no report (exit code {exitCode}):\n{output}{errors}");
    }

    /// <summary>Of the exercises that were begun; the others are a skipped test each.</summary>
    internal static IEnumerable<Outcome> OutcomesIn(XDocument report, Column column)
    {
        var exercises = column.Answers.Keys.ToDictionary(exercise => exercise.Folder);
        foreach (var test in report.Descendants("test"))
        {
            if (exercises.TryGetValue(FolderOf((string)test.Attribute("source-file")!), out var exercise))
                yield return new Outcome(column.Answers[exercise], $"{exercise.Id}", (string)test.Attribute("method")!, ResultOf(test));
        }
    }

    private static string FolderOf(string file) => string.Join('/', file.Split('/', '\\')[^4..^1]);

    private static string ResultOf(XElement test) => (string)test.Attribute("result")! switch
    {
        "Pass" => "Passed",
        "Skip" => "Skipped",
        "Fail" when (string?)test.Element("failure")?.Attribute("exception-type") == "Checker.Memory.InconclusiveException" => "Inconclusive",
        "Fail" => "Failed",
        var other => other,
    };
}
