using Checker.Course.Results;

namespace Checker.Course.Tests.Results;

public sealed class WritingTests : IDisposable
{
    private const string Folder = ".check/results/03-generators";
    private const string Name = $"{Folder}/1-rms-delay.json";
    private readonly MiniatureCourse _course = new();
    private readonly ResultsFolder _results;
    private readonly Exercise _exercise;

    public WritingTests()
    {
        _results = new ResultsFolder(_course.Root);
        _exercise = _course.Load().Exercises.Single();
    }

    [Fact]
    public void Survives_a_process_that_died_before_it_renamed()
    {
        _results.Save(Result.OfNothing(_exercise.Id).With(Attempts.With(Verdict.Passed)));
        _course.Write($"{Name}.0123456789abcdef.tmp", "{ \"format\":");

        var loaded = _results.Load(_exercise);

        loaded.Notices.Should().BeEmpty();
        loaded.Result.HasPassed.Should().BeTrue();
    }

    [Fact]
    public void Clears_what_a_dead_process_left()
    {
        _course.Write($"{Name}.0123456789abcdef.tmp", "{").Write($"{Folder}/2-other.json", "{}");

        _results.Save(Result.OfNothing(_exercise.Id));

        Directory.EnumerateFiles(_course.PathOf(Folder)).Select(Path.GetFileName).Should().BeEquivalentTo("1-rms-delay.json", "2-other.json");
    }

    [Fact]
    public void Loses_no_attempt_of_several_checks_at_once()
    {
        Parallel.For(0, 40, new ParallelOptions { MaxDegreeOfParallelism = 4 }, number =>
            new ResultsFolder(_course.Root).Update(_exercise, result => result.With(Attempts.With(Verdict.Failed, $"a{number}"))));

        var result = _results.Load(_exercise).Result;
        result.History.Select(milestone => milestone.Answer).Append(result.Latest!.Answer)
            .Should().BeEquivalentTo(Enumerable.Range(0, 40).Select(number => $"a{number}"));
    }

    [Fact]
    public void Shows_a_reader_the_old_or_the_new_and_nothing_between()
    {
        _results.Save(Result.OfNothing(_exercise.Id));
        var writer = Task.Run(WriteOftenAsIfAlone, TestContext.Current.CancellationToken);

        while (!writer.IsCompleted)
            _results.Load(_exercise).Notices.Should().BeEmpty();
        writer.IsCompletedSuccessfully.Should().BeTrue();

        void WriteOftenAsIfAlone()
        {
            for (var number = 0; number < 100; number++)
                _results.Update(_exercise, result => result.With(Attempts.With(Verdict.Failed)));
        }
    }

    [Fact]
    public void Waits_for_another_check_but_not_for_ever()
    {
        using var held = ResultsLock.Wait(_course.Root, TimeSpan.Zero);
        var impatient = new ResultsFolder(_course.Root) { Patience = TimeSpan.Zero };

        impatient.Invoking(results => results.Save(Result.OfNothing(_exercise.Id))).Should().Throw<ResultsException>()
            .WithMessage("another check has held .check/results.lock for 0 seconds; wait for it or end it, then run ./check again.");
    }

    [Fact]
    public void Says_what_could_not_be_written()
    {
        _course.Write(Folder, "a file where a folder should be");

        var problem = _results.Invoking(results => results.Save(Result.OfNothing(_exercise.Id))).Should().Throw<ResultsException>().Which;

        problem.Message.Should().Be(
            $"{Name} could not be written, and what was there is unharmed: {problem.InnerException!.Message} Make room on the disk and allow writing there, then run ./check again.");
    }

    [Fact]
    public void Says_what_could_not_be_read()
    {
        Directory.CreateDirectory(_course.PathOf(Name));

        var problem = _results.Invoking(results => results.Load(_exercise)).Should().Throw<ResultsException>().Which;

        problem.Message.Should().Be($"{Name} could not be read: {problem.InnerException!.Message} Allow reading it, then run ./check again.");
    }

    public void Dispose() => _course.Dispose();
}
