using System.Diagnostics;
using System.Globalization;
using Checker.Course;
using Checker.Course.Results;
using Site.Generator;
using Spectre.Console;

namespace Site.Benchmarks.Builds;

/// <summary>One lesson is changed while a watch runs: how long until its page is there.</summary>
internal static class OneSave
{
    public const string Word = "save";

    private static readonly TimeSpan Most = TimeSpan.FromMilliseconds(100);

    public static int Run(int pages, int runs)
    {
        using var corpus = new Corpus(BuildBench.Root(), pages);
        var course = corpus.FolderOf("ours");
        var id = corpus.Ids[pages / 2];
        var lesson = Path.Combine(course, "lessons", id, "lesson.md");
        var taken = new List<double>();
        // The first saves pay for what a watch has long behind it when somebody writes a lesson.
        for (var run = -2; run < runs; run++)
        {
            var word = string.Create(CultureInfo.InvariantCulture, $"saved-{run + 2}");
            File.AppendAllText(lesson, $"\n{word}\n");
            var start = Stopwatch.GetTimestamp();
            var page = SiteBuilder.RenderLive(
                $"{id}/index.html", Curriculum.Load(course), new Dictionary<ExerciseId, Result>(), new Dictionary<ExerciseId, Checker.Course.Explanations.ExerciseExplanation>(), new HashSet<ExerciseId>());
            var time = Stopwatch.GetElapsedTime(start);
            if (page?.Contains(word, StringComparison.Ordinal) != true)
                throw new InvalidOperationException($"The page of {id} does not show what was saved.");
            if (run >= 0)
                taken.Add(time.TotalMilliseconds);
        }

        var median = taken.Order().ElementAt(runs / 2);
        AnsiConsole.MarkupLine(CultureInfo.InvariantCulture, "One lesson of {0} changed, {1} times: {2:N1} ms to its page ({3:N1} to {4:N1}); at most {5} ms are allowed.", pages, runs, median, taken.Min(), taken.Max(), Most.TotalMilliseconds);
        return median <= Most.TotalMilliseconds ? 0 : 1;
    }
}
