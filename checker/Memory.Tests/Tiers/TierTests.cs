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
        Judge(Tier.Steady, steady);
        Judge(Tier.Cold, cold);
        Judge(Tier.Unoptimized, unoptimized);

        void Judge(Tier tier, long bytes)
        {
            var allocation = Measure.Allocation(trial, tier);
            allocation.Tier.Should().Be(tier);
            allocation.Bytes.Should().Be(new Bytes(bytes));
            allocation.Should().BeAtMost(bytes);
            if (bytes > 0)
                FluentActions.Invoking(() => allocation.Should().BeAtMost(bytes - 1)).Should().Throw<Exception>();
        }
    }

    [Fact]
    public void Judges_the_tier_that_was_asked_for()
    {
        Measure.Allocation(new BoxTrial()).Should().BeZero();
        var judge = () => Measure.Allocation(new BoxTrial(), Tier.Cold).Should().BeZero();
        Golden.Matches("tier-cold", judge.Should().Throw<Exception>().Which.Message);
        judge = () => Measure.Allocation(new ClosureTrial(), Tier.Unoptimized).Should().BeZero();
        Golden.Matches("tier-unoptimized", judge.Should().Throw<Exception>().Which.Message);
    }

    [Fact]
    public void Shows_both_numbers_where_they_differ()
    {
        var judge = () => Measure.Allocation(new ClosureTrial()).Should().BeZero();
        Golden.Matches("tier-both", judge.Should().Throw<Exception>().Which.Message);
    }
}
