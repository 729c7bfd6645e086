using System.Globalization;
using Checker.Benchmarks.Clones;
using Checker.Course;

namespace Checker.Benchmarks.Conformance;

/// <summary>Whether <c>./check watch</c> and <c>dotnet test</c> say the same of every answer that the course has, test by test. Works in clones.</summary>
internal static class ConformanceBench
{
    /// <summary>Both ways draw the same inputs by it; set it to repeat a run.</summary>
    private const string Seed = "CHECK_SEED";

    /// <summary>Outcomes are compared, and not the texts that come behind them: to find out who allocated what takes most of the time of a test that fails.</summary>
    private const string Brief = "CHECK_BRIEF";

    /// <param name="root">The checkout, committed.</param>
    /// <param name="pairs">Ids; none for the whole course.</param>
    /// <returns>The exit code: 1 where they differ.</returns>
    public static async Task<int> RunAsync(string root, IReadOnlyList<string> pairs, CancellationToken cancel)
    {
        var seed = Environment.GetEnvironmentVariable(Seed) ?? Random.Shared.Next().ToString(CultureInfo.InvariantCulture);
        Environment.SetEnvironmentVariable(Seed, seed);
        Environment.SetEnvironmentVariable(Brief, "1");
        using var pristine = new Clone(root);
        var exercises = ExercisesOf(Curriculum.Load(pristine.Root), pairs);
        var columns = Column.Of(exercises);
        using var ours = new Clone(root);
        using var theirs = new Clone(root);
        var byWatch = ByWatch.RunAsync(pristine, ours, exercises, columns, cancel);
        var byDotnetTest = ByDotnetTest.RunAsync(pristine, theirs, columns, cancel);
        await Task.WhenAll(byWatch, byDotnetTest);
        var differences = Differences.Between(await byWatch, await byDotnetTest).ToList();
        differences.ForEach(Console.WriteLine);
        var answers = columns.Sum(column => column.Answers.Count);
        Console.WriteLine($"{answers:N0} answers to {exercises.Count} exercises, {(await byWatch).Count:N0} outcomes of tests, seed {seed}: {differences.Count} differences.");
        return differences.Count == 0 ? 0 : 1;
    }

    private static IReadOnlyList<Exercise> ExercisesOf(Curriculum curriculum, IReadOnlyList<string> pairs)
    {
        var known = curriculum.Pairs.Select(pair => pair.Id).ToList();
        if (pairs.FirstOrDefault(id => !known.Contains(id)) is { } unknown)
            throw new IOException($"There is no pair '{unknown}'; there are {string.Join(", ", known)}.");
        return [.. curriculum.Pairs.Where(pair => pairs.Count == 0 || pairs.Contains(pair.Id)).SelectMany(pair => pair.Exercises)];
    }
}
