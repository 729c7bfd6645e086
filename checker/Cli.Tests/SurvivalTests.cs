namespace Checker.Cli.Tests;

/// <summary>What a learner who has passed sees when the course changes under them: new tests, a new id, a new place.</summary>
public sealed class SurvivalTests : IDisposable
{
    private const string Pair = "exercises/01-verdicts";
    private readonly Terminal _terminal = new();

    public SurvivalTests() => _terminal.KeepExercises(2);

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public async Task What_passed_has_passed_and_is_checked_again()
    {
        var seen = await _terminal.TypeAsync("");

        // The exercise's tests are other ones, and the file passes them too.
        Change($"{Pair}/2-passes/PassesTests.cs", "public sealed class", "/* An update. */ public sealed class");
        seen += await _terminal.TypeAsync("list") + await _terminal.TypeAsync("") + await _terminal.TypeAsync("list");

        // These it does not pass.
        Change($"{Pair}/2-passes/PassesTests.cs", "Measure.Allocation(Trial).Should().BeZero()", "Trial.Size.Should().Be(1)");
        seen += await _terminal.TypeAsync("next") + await _terminal.TypeAsync("") + await _terminal.TypeAsync("list");

        seen.ShouldBe("survival");
        File.ReadAllText(_terminal.Checkout.PathOf("artifacts/site/01-verdicts/2-passes/index.html")).Should().Contain("The same file passed with an older version");
    }

    [Fact]
    public async Task A_renamed_exercise_and_a_moved_checkout_keep_their_verdicts()
    {
        var seen = await _terminal.TypeAsync("");

        Directory.Move(_terminal.Checkout.PathOf($"{Pair}/2-passes"), _terminal.Checkout.PathOf($"{Pair}/3-sum"));
        Change("exercises/starters.lock", "01-verdicts/2-passes/", "01-verdicts/3-sum/");
        Change($"{Pair}/3-sum/README.md", "minutes:", "formerly: 01-verdicts/2-passes\nminutes:");
        seen += await _terminal.TypeAsync("list") + await _terminal.TypeAsync("");

        var elsewhere = _terminal.Checkout.Root + "-moved";
        Directory.Move(_terminal.Checkout.Root, elsewhere);
        try
        {
            seen += await _terminal.TypeAsync("list", elsewhere) + await _terminal.TypeAsync("", elsewhere) + await _terminal.TypeAsync("verify 3-sum", elsewhere);
        }
        finally
        {
            Directory.Move(elsewhere, _terminal.Checkout.Root);
        }

        seen.ShouldBe("survival-elsewhere");
    }

    private void Change(string file, string text, string by)
    {
        var path = _terminal.Checkout.PathOf(file);
        var before = File.ReadAllText(path);
        before.Should().Contain(text);
        File.WriteAllText(path, before.Replace(text, by, StringComparison.Ordinal));
    }
}
