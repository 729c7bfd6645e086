using System.Diagnostics;
using Checker.Course;
using Checker.Course.Results;
using Checker.Memory;

namespace Checker.Grading.Tests;

/// <summary>A watch that runs all day is no larger in the evening. <c>checker/Benchmarks -- saves</c> saves a thousand times; here are as many saves as tell growth.</summary>
[Collection(Alone.Name)]
public sealed class RepeatedSavesTests(TinyCourse course) : IClassFixture<TinyCourse>
{
    /// <summary>
    /// Of the 133 saves that it takes to tell. The compiler's own cache of syntax has a bound of some megabytes, and until it is full it takes two kilobytes a save;
    /// a page, a tree or a text that somebody keeps would be more than five.
    /// </summary>
    private static readonly Bytes MostKept = Bytes.Kibi(133 * 5);

    private readonly Exercise _exercise = course.Find("2-passes");
    private int _saves;

    [Fact]
    public void Nothing_is_kept_of_a_save_in_the_middle_of_a_word()
    {
        using var ready = new ReadyGrader(course.Curriculum.Root, TinyCourse.Limits);
        var given = Given();
        var others = 0;

        var kept = Measure.Retention(() => others += Save(ready, $"{given}\nhalf a word {++_saves}").Verdict == Verdict.DoesNotBuild ? 0 : 1);
        File.WriteAllText(FileName, given);

        kept.Should().HaveNo<Attempt>();
        kept.Should().HaveNo<Process>();
        kept.Should().BeAtMost(MostKept);
        others.Should().Be(0, "no such save builds");
    }

    [Fact]
    public void A_save_that_was_run_leaves_neither_its_attempt_nor_a_process()
    {
        const int Saves = 7;
        using var ready = new ReadyGrader(course.Curriculum.Root, TinyCourse.Limits);
        var given = Given();

        Measure.Release(() => Save(ready, $"{given}\n// saved {++_saves}")).Should().BeReleased();
        while (_saves < Saves)
            Save(ready, $"{given}\n// saved {++_saves}").Verdict.Should().Be(Verdict.Passed);
        File.WriteAllText(FileName, given);

        if (OperatingSystem.IsLinux())
            Processes.WorkersIn(course.Curriculum.Root).Count.Should().BeLessThan(Saves, "one waits for the next save, with what it has started");
    }

    private string FileName => Path.Combine(course.Curriculum.Root, Answer.Own(_exercise).File);

    private string Given() => File.ReadAllText(FileName);

    /// <summary>Graded on another thread: this one waits for it, and may be the one that a test's continuations want.</summary>
    private Attempt Save(ReadyGrader ready, string text)
    {
        File.WriteAllText(FileName, text);
        return Task.Run(() => ready.GradeAsync(_exercise, TestContext.Current.CancellationToken)).GetAwaiter().GetResult();
    }
}
