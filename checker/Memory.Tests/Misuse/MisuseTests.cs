using System.Text.RegularExpressions;
using Checker.Memory.Tests.Texts;

namespace Checker.Memory.Tests.Misuse;

/// <summary>Each mistake is answered by what to do instead.</summary>
public sealed partial class MisuseTests
{
    private static readonly Trial Sound = new SeededTrial();

    public static TheoryData<string> Mistakes => [.. Judgements.Keys];

    private static Dictionary<string, Action> Judgements { get; } = new()
    {
        ["throwing"] = () => Measure.Allocation(new ThrowingTrial()),
        ["no-input"] = () => Measure.Retention(new NoInputTrial()),
        ["clock"] = () => Measure.Allocation(new ClockTrial()),
        ["random"] = () => Measure.Allocation(new RandomTrial()),
        ["backwards"] = () => Measure.Allocation(new BackwardsTrial()),
        ["nullable"] = () => Measure.Allocation(Sound).Should().NotAllocate<int?>(),
        ["abstract"] = () => Measure.Allocation(Sound).Should().NotAllocate<Array>(),
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Is_told_what_to_do_instead(string mistake)
    {
        var text = Judgements[mistake].Should().Throw<Exception>().Which.Message;
        text = Number().Replace(text, "#");
        Golden.Matches($"misuse-{mistake}", text);
    }

    [Fact]
    public void Keeps_the_exception_of_the_trial_inside() =>
        FluentActions.Invoking(() => Measure.Allocation(new ThrowingTrial())).Should().Throw<TrialException>().WithInnerException<FormatException>();

    [Fact]
    public void Lets_the_exception_of_a_lambda_through() =>
        FluentActions.Invoking(() => Measure.Allocation(() => int.Parse("n/a"))).Should().Throw<FormatException>();

    [Fact]
    public void Judges_what_has_an_answer_for_each_seed()
    {
        Measure.Allocation(Sound).Should().BeZero();
        Measure.Allocation(new TolerantTrial()).Should().BeZero();
        Measure.Allocation(new UnwrittenTrial()).Should().BeZero();
        Measure.Allocation(new EmptyTrial()).Should().BeZero();
    }

    [Fact]
    public void Needs_a_trial_and_a_size()
    {
        Refused<ArgumentNullException>(() => Measure.Allocation((Trial)null!));
        Refused<ArgumentNullException>(() => Measure.Allocation((Func<int>)null!));
        Refused<ArgumentNullException>(() => Measure.Growth(null!));
        Refused<ArgumentNullException>(() => Measure.RetentionOfAnswer(null!));
        Refused<ArgumentNullException>(() => Measure.Peak(null!));
        Refused<ArgumentNullException>(() => Measure.Finalization(null!));
        Refused<ArgumentOutOfRangeException>(() => Measure.Allocation(Sound, -1));
        Refused<ArgumentOutOfRangeException>(() => Measure.Peak(Sound, -1));
    }

    [Fact]
    public void Needs_a_budget_that_can_be_kept()
    {
        Refused<ArgumentOutOfRangeException>(() => Measure.Allocation(Sound).Should().BeAtMost(-1));
        Refused<ArgumentOutOfRangeException>(() => Measure.Finalization(Sound).Should().BeAtMost(-1));
        Refused<ArgumentOutOfRangeException>(() => Measure.Retention(Sound).Should().BeAtMost(-1));
    }

    private static void Refused<TException>(Action judge)
        where TException : Exception => judge.Should().Throw<TException>();

    /// <summary>Seeds and answers differ from run to run.</summary>
    [GeneratedRegex(@"(?<=seed |Seed\(|^    )\d+", RegexOptions.Multiline)]
    private static partial Regex Number();
}
