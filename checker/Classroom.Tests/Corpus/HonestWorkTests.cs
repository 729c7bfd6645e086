using Checker.Course;

namespace Checker.Classroom.Tests.Corpus;

/// <summary>What honest people write is not flagged: solutions, starters, other ways to the same answer, and honest mistakes.</summary>
public sealed class HonestWorkTests(CompiledCourse course) : IClassFixture<CompiledCourse>
{
    private const double MostFlagged = 0.01;

    [Fact]
    public void At_most_one_in_a_hundred_honest_answers_is_flagged()
    {
        var (curriculum, compilation) = (course.Curriculum, course.Compilation);

        var answers = curriculum.Exercises.SelectMany(exercise => AnswersTo(exercise, compilation)).ToList();
        var flagged = answers.Select(answer => (answer.Name, Findings: compilation.Findings(answer.Exercise, answer.Texts))).Where(each => each.Findings.Count > 0).ToList();

        answers.Should().HaveCountGreaterThanOrEqualTo(180);
        var table = string.Concat(flagged.Select(each => $"\n{each.Name}\n    {string.Join("\n    ", each.Findings)}"));
        TestContext.Current.TestOutputHelper!.WriteLine($"{flagged.Count} of {answers.Count} flagged{table}");
        ((double)flagged.Count / answers.Count).Should().BeLessThanOrEqualTo(MostFlagged, "{0} of {1} were flagged:{2}", flagged.Count, answers.Count, table);
    }

    [Fact]
    public void Known_answers_that_hide_memory_or_reach_around_are_flagged()
    {
        var (curriculum, compilation) = (course.Curriculum, course.Compilation);

        foreach (var file in Cheats)
        {
            var exercise = curriculum.Find(file[..file.IndexOf("/wrong/", StringComparison.Ordinal)]);
            compilation.Findings(exercise, new Dictionary<string, string> { [exercise.Starters[0]] = File.ReadAllText(Path.Combine(curriculum.Root, "exercises", file)) })
                .Should().Contain(finding => finding.Contains("this exercise does not need"), file);
        }
    }

    private static IEnumerable<(string Name, Exercise Exercise, IReadOnlyDictionary<string, string> Texts)> AnswersTo(Exercise exercise, Compilation compilation)
    {
        yield return ($"{exercise.Id} solution", exercise, compilation.TextsIn(exercise, exercise.SolutionFolder));
        yield return ($"{exercise.Id} starter", exercise, compilation.TextsIn(exercise, exercise.Folder));
        if (exercise.Starters.Count != 1)
            yield break;
        var files = exercise.Peers.Where(peer => !peer.IsPython).Select(peer => Path.Combine(CorpusCourse.Repository, peer.File))
            .Concat(exercise.Wrong.Select(wrong => Path.Combine(CorpusCourse.Repository, wrong.File)).Where(file => !HidesMemory(file)));
        foreach (var file in files.Order(StringComparer.Ordinal))
            yield return ($"{exercise.Id} {Path.GetFileName(file)}", exercise, new Dictionary<string, string> { [exercise.Starters[0]] = File.ReadAllText(file) });
    }

    /// <summary>Of the known-wrong answers of the course some cheat, and are there to be flagged; the others are honest mistakes.</summary>
    private static bool HidesMemory(string file) => Cheats.Contains(Path.GetRelativePath(Path.Combine(CorpusCourse.Repository, "exercises"), file).Replace('\\', '/'));

    private static readonly HashSet<string> Cheats =
    [
        "01-understanding-gc/1-size-predictor/wrong/MeasuresIt.cs",
        "01-understanding-gc/1-size-predictor/wrong/MeasuresOnAnotherThread.cs",
        "01-understanding-gc/2-stop-collecting/wrong/NativeDays.cs",
        "01-understanding-gc/3-gc-work/wrong/NativeRows.cs",
        "02-profiling/4-peak-not-total/wrong/NativeStages.cs",
        "03-generators/1-rms-delay/wrong/NativeSquares.cs",
        "04-chunked-reading/1-mean-delay/wrong/WholeFileInNativeMemory.cs",
        "04-chunked-reading/4-json-cities/wrong/TextInNativeMemory.cs",
        "06-dispose/1-station-files/wrong/ReadsAroundTheFolder.cs",
        "09-in-place/1-normalise/wrong/NativeScratch.cs",
        "09-in-place/2-clean-sentinels/wrong/NativeScratch.cs",
        "09-in-place/3-rank-by-delay/wrong/NativeKeys.cs",
        "09-in-place/4-compact-rows/wrong/NativeMask.cs",
        "12-numeric-types/1-downcast-columns/wrong/NativeNumbers.cs",
        "12-numeric-types/4-quantise-scores/wrong/NativeScores.cs",
        "13-categoricals/3-group-on-codes/wrong/NativeSums.cs",
        "17-frames/1-columns-not-rows/wrong/NativeColumns.cs",
        "17-frames/2-selection-vector/wrong/NativeRowNumbers.cs",
    ];
}
