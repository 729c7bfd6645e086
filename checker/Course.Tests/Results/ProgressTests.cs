using Checker.Course.Results;

namespace Checker.Course.Tests.Results;

public sealed class ProgressTests : IDisposable
{
    private readonly MiniatureCourse _course = new();
    private readonly Curriculum _curriculum;

    public ProgressTests() => _curriculum = _course.AddExercise("2-second", "Second")
        .Replace("exercises/03-generators/2-second/README.md", "formerly: 02-streams/4-rms\n", "").WriteLock().Load();

    [Fact]
    public void Begins_with_the_first_exercise()
    {
        var progress = Progress.Load(_curriculum, Attempts.Tool);

        progress.Next!.Id.Should().Be(MiniatureCourse.Id);
        progress.Passed.Should().Be(0);
        progress.Standings.Should().OnlyContain(standing => standing.IsUntouched && !standing.IsStale && standing.Verdict == Verdict.NotStarted);
    }

    [Fact]
    public void Goes_on_to_what_never_passed()
    {
        Grade(MiniatureCourse.Id, Verdict.Passed);
        Grade(MiniatureCourse.Id, Verdict.Crashed);

        Progress.Load(_curriculum, Attempts.Tool).Next!.Id.Name.Should().Be("2-second");
    }

    [Fact]
    public void Comes_back_to_what_passes_no_more()
    {
        Grade(new ExerciseId("03-generators", "2-second"), Verdict.Passed);
        Grade(MiniatureCourse.Id, Verdict.Passed);
        Grade(MiniatureCourse.Id, Verdict.Crashed);

        Progress.Load(_curriculum, Attempts.Tool).Next!.Id.Should().Be(MiniatureCourse.Id);
    }

    [Fact]
    public void Ends()
    {
        Grade(MiniatureCourse.Id, Verdict.Passed);
        Grade(new ExerciseId("03-generators", "2-second"), Verdict.Passed);

        var progress = Progress.Load(_curriculum, Attempts.Tool);

        progress.Next.Should().BeNull();
        progress.Passed.Should().Be(2);
    }

    [Theory]
    [InlineData("RmsDelay.cs")]
    [InlineData("RmsDelayTests.cs")]
    public void Knows_a_verdict_that_speaks_of_something_else(string file)
    {
        Grade(MiniatureCourse.Id, Verdict.Passed);
        _course.Write($"{MiniatureCourse.Folder}/{file}", "public void Gives_the_root() => Again();");

        var standing = Progress.Load(_curriculum, Attempts.Tool).Of(MiniatureCourse.Id);

        (standing.IsStale, standing.IsPassed, standing.Result.HasPassed).Should().Be((true, false, true));
    }

    [Fact]
    public void Knows_what_passed_with_an_older_version()
    {
        Grade(MiniatureCourse.Id, Verdict.Passed);
        Outdated(Attempts.Tool).Should().Be((false, true, 0));
        Outdated("0.2.0").Should().Be((true, false, 1));

        _course.Write($"{MiniatureCourse.Folder}/RmsDelayTests.cs", "public void Gives_the_root() => Again();");
        Outdated(Attempts.Tool).Should().Be((true, false, 1));
        Progress.Load(_curriculum, Attempts.Tool).Passed.Should().Be(1, "nobody loses progress by an update");

        _course.Write($"{MiniatureCourse.Folder}/RmsDelay.cs", "int tried_further;");
        Outdated(Attempts.Tool).Should().Be((false, false, 0), "the learner's file is another, and has no verdict yet");

        (bool IsOutdated, bool IsPassed, int Count) Outdated(string tool)
        {
            var progress = Progress.Load(_curriculum, tool);
            var standing = progress.Of(MiniatureCourse.Id);
            return (standing.IsOutdated, standing.IsPassed, progress.Outdated);
        }
    }

    [Fact]
    public void Does_not_ask_to_check_a_failure_or_an_untouched_file_again()
    {
        Grade(MiniatureCourse.Id, Verdict.Failed);
        Progress.Load(_curriculum, "0.2.0").Outdated.Should().Be(0);
        Grade(MiniatureCourse.Id, Verdict.Passed);
        _course.Write($"{MiniatureCourse.Folder}/RmsDelay.cs", "int starter;\n");
        Progress.Load(_curriculum, "0.2.0").Outdated.Should().Be(0);
    }

    [Fact]
    public void Knows_work_that_was_never_graded()
    {
        _course.Write($"{MiniatureCourse.Folder}/RmsDelay.cs", "int begun;");

        var standing = Progress.Load(_curriculum, Attempts.Tool).Of(MiniatureCourse.Id);

        (standing.IsUntouched, standing.IsStale, standing.Verdict).Should().Be((false, true, Verdict.NotStarted));
    }

    [Fact]
    public void Takes_a_starter_that_was_brought_back_for_not_started()
    {
        Grade(MiniatureCourse.Id, Verdict.Passed);
        _course.Write($"{MiniatureCourse.Folder}/RmsDelay.cs", "int starter;\n");

        Progress.Load(_curriculum, Attempts.Tool).Of(MiniatureCourse.Id).Verdict.Should().Be(Verdict.NotStarted);
    }

    [Fact]
    public void Tells_what_was_set_aside()
    {
        _course.Write(".check/results/03-generators/2-second.json", "");

        Progress.Load(_curriculum, Attempts.Tool).Notices.Should().Equal(
            ".check/results/03-generators/2-second.json cannot be read because it is empty; it was kept as 2-second.json.unreadable-1, and the exercise begins anew");
    }

    public void Dispose() => _course.Dispose();

    private void Grade(ExerciseId id, Verdict verdict)
    {
        var exercise = _curriculum.Exercises.Single(exercise => exercise.Id == id);
        _course.Write($"{exercise.Folder}/RmsDelay.cs", "int tried;");
        new ResultsFolder(_course.Root).Update(
            exercise, result => result.With(Attempts.With(verdict, exercise.AnswerId(_course.Root), exercise.TestsId(_course.Root))));
    }
}
