using Site.Generator.Charts;

namespace Site.Generator.Tests.Charts;

public sealed class BarScaleTests
{
    [Fact]
    public void Is_linear_up_to_a_ratio_of_fifty()
    {
        var scale = BarScale.For([10, 500, 0]);
        scale.IsLogarithmic.Should().BeFalse();
        scale.Percent(250).Should().Be(50);
    }

    [Fact]
    public void Is_logarithmic_beyond()
    {
        var scale = BarScale.For([1, 999_999]);
        scale.IsLogarithmic.Should().BeTrue();
        scale.Percent(999).Should().BeApproximately(50, 1e-9);
        scale.Percent(999_999).Should().Be(100);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-8)]
    public void Gives_nothing_no_length(double amount) => BarScale.For([1, 1_000_000]).Percent(amount).Should().Be(0);

    [Fact]
    public void Stands_all_zeros() => BarScale.For([0, 0]).Percent(0).Should().Be(0);
}
