using Checker.Memory.Tests.Texts;
using Checker.Memory.Tests.Tiers.Rows;

namespace Checker.Memory.Tests.Tiers;

/// <summary>One method has several exact byte counts; each row is read in all three codes.</summary>
public sealed class TierTests
{
    public static TheoryData<Trial, long, long, long> Rows => new()
    {
        { new BoxTrial(), 0, 24, 24 },
        { new SmallArrayTrial(), 0, 40, 40 },
        { new ClosureTrial(), 24, 88, 88 },
        { new LocalObjectTrial(), 0, 24, 24 },
        { new EnumerationTrial(), 0, 32, 32 },
    };

    [Theory]
    [MemberData(nameof(Rows), DisableDiscoveryEnumeration = true)]
    public void Reads_each_tier_to_the_byte(Trial trial, long steady, long cold, long unoptimized)
    {
        Measure.Allocation(trial, Tier.Steady).Bytes.Should().Be(new Bytes(steady));
        Measure.Allocation(trial, Tier.Cold).Bytes.Should().Be(new Bytes(cold));
        Measure.Allocation(trial, Tier.Unoptimized).Bytes.Should().Be(new Bytes(unoptimized));
    }

    [Fact]
    public void Judges_the_tier_that_was_asked_for()
    {
        Measure.Allocation(new BoxTrial()).Should().BeZero();
        var judge = () => Measure.Allocation(new BoxTrial(), Tier.Cold).Should().BeZero();
        Golden.Matches("tier-cold", judge.Should().Throw<Exception>().Which.Message);
    }

    [Fact]
    public void Shows_both_numbers_where_they_differ()
    {
        var judge = () => Measure.Allocation(new ClosureTrial()).Should().BeZero();
        Golden.Matches("tier-both", judge.Should().Throw<Exception>().Which.Message);
    }
}
