using Checker.Course.Results;

namespace Checker.Course.Tests.Results;

public sealed class ResultsFolderTests : IDisposable
{
    private const string File = ".check/results/03-generators/1-rms-delay.json";
    private readonly MiniatureCourse _course = new();
    private readonly ResultsFolder _results;
    private readonly Exercise _exercise;
    private readonly Result _passed = Result.OfNothing(MiniatureCourse.Id).With(Attempts.With(Verdict.Passed)) with { HintsShown = [2, 0] };

    public ResultsFolderTests()
    {
        _results = new ResultsFolder(_course.Root);
        _exercise = _course.Load().Exercises.Single();
    }

    [Fact]
    public void Begins_with_nothing() =>
        _results.Load(_exercise).Should().BeEquivalentTo(new StoredResult(Result.OfNothing(MiniatureCourse.Id), []));

    [Fact]
    public void Keeps_a_result_whole()
    {
        _results.Save(_passed with { Reference = new Reference(".NET 10.0.12", [], _passed.Latest!.Figures), SolutionRevealed = true });

        _results.Load(_exercise).Result.Should().BeEquivalentTo(
            _passed with { Reference = new Reference(".NET 10.0.12", [], _passed.Latest!.Figures), SolutionRevealed = true });
    }

    [Fact]
    public void Writes_what_people_can_read()
    {
        _results.Save(Result.OfNothing(MiniatureCourse.Id) with { History = [new Milestone(DateTimeOffset.UnixEpoch, Verdict.TimedOut, "a1", Score: 87)] });

        Text.Should().Be("""
            {
              "format": 1,
              "id": "03-generators/1-rms-delay",
              "latest": null,
              "history": [
                {
                  "at": "1970-01-01T00:00:00+00:00",
                  "verdict": "TimedOut",
                  "answer": "a1",
                  "score": 87,
                  "task": null,
                  "tests": null,
                  "tool": null
                }
              ],
              "reference": null,
              "hintsShown": [],
              "solutionRevealed": false
            }

            """);
    }

    [Fact]
    public void Reads_a_history_from_before_scores_and_tasks_were_kept()
    {
        _results.Save(Result.OfNothing(MiniatureCourse.Id) with { History = [new Milestone(DateTimeOffset.UnixEpoch, Verdict.Passed, "a1", Score: 87)] });
        _course.Replace(File, ",\n      \"score\": 87,\n      \"task\": null", "");

        _results.Load(_exercise).Result.Should().Match<Result>(result => result.HasPassed && result.BestScore == null);
    }

    [Fact]
    public void Finds_the_result_of_a_former_id()
    {
        _results.Save(_passed with { Id = new ExerciseId("02-streams", "4-rms") });

        _results.Load(_exercise).Result.Should().BeEquivalentTo(_passed);
    }

    [Fact]
    public void Prefers_the_result_of_the_present_id()
    {
        _results.Save(_passed with { Id = new ExerciseId("02-streams", "4-rms") });
        _results.Save(_passed with { HintsShown = [3, 3] });

        _results.Load(_exercise).Result.HintsShown.Should().Equal(3, 3);
    }

    [Fact]
    public void Updates_under_the_present_id()
    {
        _results.Save(_passed with { Id = new ExerciseId("02-streams", "4-rms") });

        var updated = _results.Update(_exercise, result => result.With(Attempts.With(Verdict.Crashed)));

        updated.Result.HasPassed.Should().BeTrue();
        _results.Load(_exercise).Result.Should().BeEquivalentTo(updated.Result);
    }

    public void Dispose() => _course.Dispose();

    private string Text => System.IO.File.ReadAllText(_course.PathOf(File));
}
