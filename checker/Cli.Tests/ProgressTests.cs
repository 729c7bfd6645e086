using Checker.Course.Results;

namespace Checker.Cli.Tests;

/// <summary>A learner with two checkouts.</summary>
public sealed class ProgressTests : IDisposable
{
    private static readonly Attempt Attempt = new(
        Verdict.Passed, null, [], [], "a1", "b1", 7, "check 0.1.0", ".NET 10.0.12", "linux-x64", DateTimeOffset.UnixEpoch, 400);

    private readonly Terminal _one = new();
    private readonly Terminal _two = new();

    public void Dispose()
    {
        _one.Dispose();
        _two.Dispose();
    }

    [Fact]
    public async Task Results_go_from_one_checkout_to_the_other()
    {
        Save(_one, Of(_one, "2-passes").With(Attempt), Of(_one, "3-fails") with { HintsShown = [1] });
        Save(_two, Of(_two, "3-fails").With(Attempt with { Verdict = Verdict.Failed }));

        var seen = await _one.TypeAsync("progress export mine.json") + await _one.TypeAsync("progress export mine.json");
        File.Copy(_one.Checkout.PathOf("mine.json"), _two.Checkout.PathOf("mine.json"));
        seen += await _two.TypeAsync("progress import mine.json") + await _two.TypeAsync("progress import mine.json");

        seen.ShouldBe("progress");
        Of(_two, "2-passes").HasPassed.Should().BeTrue();
        Of(_two, "3-fails").Should().Match<Result>(result => result.HintsShown[0] == 1 && result.Latest!.Verdict == Verdict.Failed && result.History.Count == 0);
    }

    [Fact]
    public async Task A_result_of_an_exercise_that_is_not_there_is_left_out_and_named()
    {
        ProgressFile.Write(_one.Checkout.PathOf("mine.json"), [Result.OfNothing(new("01-verdicts", "0-gone")).With(Attempt)]);

        (await _one.TypeAsync("progress import mine.json")).ShouldBe("progress-unknown");
    }

    [Fact]
    public async Task Without_results_nothing_is_written()
    {
        (await _one.TypeAsync("progress export mine.json")).ShouldBe("progress-nothing");
        File.Exists(_one.Checkout.PathOf("mine.json")).Should().BeFalse();
    }

    [Fact]
    public async Task A_file_that_is_no_progress_changes_nothing()
    {
        File.WriteAllText(_one.Checkout.PathOf("mine.json"), "once upon a time");

        (await _one.TypeAsync("progress import mine.json")).Replace(_one.Checkout.PathOf("mine.json"), "mine.json", StringComparison.Ordinal).ShouldBe("progress-damaged");
    }

    private static Result Of(Terminal terminal, string name) =>
        new ResultsFolder(terminal.Checkout.Root).Load(terminal.Checkout.Curriculum.Find(name)).Result;

    private static void Save(Terminal terminal, params Result[] results)
    {
        foreach (var result in results)
            new ResultsFolder(terminal.Checkout.Root).Save(result);
    }
}
