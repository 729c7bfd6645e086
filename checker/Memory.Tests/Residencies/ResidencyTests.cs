using Checker.Memory.Residencies;
using Checker.Memory.Tests.Residencies.Blocks;
using Checker.Memory.Tests.Texts;

namespace Checker.Memory.Tests.Residencies;

public sealed class ResidencyTests
{
    private static readonly Bytes Half = Block.Length / 2;

    public static TheoryData<Trial> Small => [new NothingTrial(), new MappedTrial(), new FreedTrial()];

    public static TheoryData<Trial> Large => [new NativeTrial(), new TouchedTrial()];

    [Theory]
    [MemberData(nameof(Small), DisableDiscoveryEnumeration = true)]
    public void Passes_what_takes_nothing_from_the_system(Trial trial) => Measure.Residency(trial).Should().BeAtMost(Half);

    [Theory]
    [MemberData(nameof(Large), DisableDiscoveryEnumeration = true)]
    public void Finds_memory_that_no_collector_knows_of(Trial trial)
    {
        var residency = Measure.Residency(trial);
        residency.Should().BeAtMost(2 * Block.Length);
        FluentActions.Invoking(() => residency.Should().BeAtMost(Half)).Should().Throw<Exception>().WithMessage("*give or take*");
    }

    [Fact]
    public void Says_how_much_and_how_far_that_may_be_off()
    {
        var residency = new Residency("Images", 1_000, 67_112_960, 40_960);
        Golden.Matches("residency", FluentActions.Invoking(() => residency.Should().BeAtMost(Half)).Should().Throw<Exception>().Which.Message);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(1)]
    public void Is_inconclusive_where_the_budget_lies_within_the_error(int errors)
    {
        var residency = new Residency("Images", 1_000, 67_112_960, 40_960);
        var judge = () => residency.Should().BeAtMost(67_112_960 + (errors * 40_960));
        judge.Should().Throw<InconclusiveException>().WithMessage("*67,112,960 bytes of the system's memory, give or take 40,960 bytes*");
    }

    [Fact]
    public void Judges_right_beyond_the_error()
    {
        var residency = new Residency("Images", 1_000, 67_112_960, 40_960);
        residency.Should().BeAtMost(67_112_960 + 40_961);
        FluentActions.Invoking(() => residency.Should().BeAtMost(67_112_960 - 40_961)).Should().Throw<Exception>().Which.Should().NotBeOfType<InconclusiveException>();
    }

    [Fact]
    public void Takes_the_median_and_the_larger_error()
    {
        Of([new(100, 4), new(90, 8), new(2_000, 2)]).Should().Be((100, 955));
        Of([new(100, 4), new(100, 8), new(101, 2)]).Should().Be((100, 8));

        static (long Bytes, long Error) Of(ResidencyReading[] readings) =>
            Residency.Of("Images", 1, readings) is var found ? (found.Bytes.Count, found.Error.Count) : default;
    }
}
