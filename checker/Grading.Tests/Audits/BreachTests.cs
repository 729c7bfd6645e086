using Checker.Course;
using Checker.Grading.Audits;

namespace Checker.Grading.Tests.Audits;

/// <summary>Each kind of breach that running an exercise can show, with the whole text of its defect.</summary>
public sealed class BreachTests : IDisposable
{
    private const string Readme = "exercises/01-verdicts/3-fails/README.md";
    private readonly TinyCheckout _checkout = new();
    private readonly Exercise _exercise;

    public BreachTests() => _exercise = _checkout.Curriculum.Find("3-fails");

    public void Dispose() => _checkout.Dispose();

    [Fact]
    public void A_starter_that_fails_at_its_stated_test_is_sound() =>
        CaughtAudit.Starter(_exercise, Attempts.Wasteful).Should().BeNull();

    [Fact]
    public void A_starter_that_passes_is_a_defect() => TextOf(CaughtAudit.Starter(_exercise, Attempts.Passed)).Should().Be(
        $"{Readme}(1): the starter must be caught by 'Allocates_nothing', but with CHECK_SEED=1 passes every test; tighten that test");

    [Fact]
    public void A_starter_that_gives_a_wrong_result_is_a_defect() => TextOf(CaughtAudit.Starter(_exercise, Attempts.Wrong)).Should().Be(
        $"{Readme}(1): the starter must be caught by 'Allocates_nothing', but with CHECK_SEED=1 fails first at 'Is_right': expected 1, found 2");

    [Fact]
    public void A_starter_that_crashes_is_a_defect() => TextOf(CaughtAudit.Starter(_exercise, Attempts.Crashed)).Should().Be(
        $"{Readme}(1): the starter must be caught by 'Allocates_nothing', but with CHECK_SEED=1 its verdict is Crashed: the process ended (exit code 134)");

    [Fact]
    public void An_answer_that_was_never_run_has_no_seed() => TextOf(PassedAudit.Solution(_exercise, Attempts.Crashed with { Seed = 0 })).Should().Be(
        "solutions/01-verdicts/3-fails/Fails.cs: the solution must pass, but its verdict is Crashed: the process ended (exit code 134)");

    [Fact]
    public void A_wrong_variant_that_passes_is_a_defect() => TextOf(CaughtAudit.Wrong(Variant, Attempts.Passed)).Should().Be(
        "wrong/Cheat.cs(1): this variant must be caught by 'Allocates_nothing', but with CHECK_SEED=1 passes every test; tighten that test");

    [Fact]
    public void A_wrong_variant_that_another_test_catches_is_a_defect() => TextOf(CaughtAudit.Wrong(Variant, Attempts.Wrong)).Should().Be(
        "wrong/Cheat.cs(1): this variant must be caught by 'Allocates_nothing', but with CHECK_SEED=1 fails first at 'Is_right': expected 1, found 2");

    [Fact]
    public void A_solution_that_fails_is_a_defect() => TextOf(PassedAudit.Solution(_exercise, Attempts.Wasteful)).Should().Be(
        "solutions/01-verdicts/3-fails/Fails.cs: the solution must pass, but with CHECK_SEED=1 its verdict is Failed at 'Allocates_nothing': expected 1, found 2");

    [Fact]
    public void A_solution_that_passes_is_sound() => PassedAudit.Solution(_exercise, Attempts.Passed).Should().BeNull();

    [Fact]
    public void Figures_that_nobody_measured_are_a_defect() => TextOf(Figures(isUpdate: false)).Should().Be(
        "exercises/01-verdicts/3-fails/figures.json: there are no figures; run ./check audit --update, which measures them");

    [Fact]
    public void Figures_that_drifted_are_a_defect()
    {
        Figures(isUpdate: true).Should().BeNull();
        Figures(isUpdate: false).Should().BeNull();
        var drifted = Attempts.Passed with { Figures = [Attempts.Allocation(203)] };
        TextOf(FiguresAudit.Compare(_checkout.Root, _exercise, Attempts.Wasteful, drifted, isUpdate: false)).Should().Be(
            "exercises/01-verdicts/3-fails/figures.json: the solution measures 203 bytes in 'Allocates_nothing' (bound 100), 200 (bound 100) is stored; run ./check audit --update when that is meant");
    }

    [Fact]
    public void Figures_of_another_runtime_are_not_compared()
    {
        Figures(isUpdate: true);
        var elsewhere = Attempts.Passed with { Figures = [Attempts.Allocation(999)], Runtime = ".NET 11.0.0" };
        FiguresAudit.Compare(_checkout.Root, _exercise, Attempts.Wasteful, elsewhere, isUpdate: false).Should().BeNull();
    }

    private static WrongVariant Variant => new("wrong/Cheat.cs", "Allocates_nothing", "It is quick.");

    private static string? TextOf(Defect? defect) => defect?.ToString();

    private Defect? Figures(bool isUpdate) =>
        FiguresAudit.Compare(_checkout.Root, _exercise, Attempts.Wasteful, Attempts.Passed, isUpdate);
}
