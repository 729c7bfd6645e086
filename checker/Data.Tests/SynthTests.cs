using Data;

namespace Checker.Data.Tests;

public sealed class SynthTests
{
    private static readonly Seed Any = new(3);

    [Fact]
    public void Numbers_are_cold_at_midnight_and_warm_at_noon()
    {
        var numbers = Synth.Numbers(Any, 1440);

        numbers[0].Should().BeInRange(8, 12);
        numbers[720].Should().BeInRange(20, 24);
    }

    [Fact]
    public void Three_readings_in_a_hundred_have_no_value() =>
        Synth.Readings(Any, 100_000).Count(r => r == -999).Should().BeInRange(2_700, 3_300);

    [Fact]
    public void A_column_stays_below_its_bound_and_reaches_it() =>
        Synth.Column(Any, 10_000, 12).Distinct().Order().Should().Equal(Enumerable.Range(0, 12));

    [Fact]
    public void Each_row_has_a_label_of_its_own()
    {
        var labels = Synth.Labels(Any, 1_000, 5);

        labels.Distinct().Should().HaveCount(5);
        labels.Distinct<string>(ReferenceEqualityComparer.Instance).Should().HaveCount(1_000);
    }
}
