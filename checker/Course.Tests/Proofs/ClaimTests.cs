using Checker.Course.Proofs;

namespace Checker.Course.Tests.Proofs;

public sealed class ClaimTests
{
    [Theory]
    [InlineData(5, null, null, true, false)]
    [InlineData(0, null, 0.0, true, true)]
    [InlineData(1, null, 0.0, false, true)]
    [InlineData(40, 40.0, null, true, true)]
    [InlineData(39, 40.0, null, false, true)]
    public void Holds_within_its_bounds(double found, double? least, double? most, bool holds, bool isJudged)
    {
        var claim = new Claim("Something", found, "bytes", least, most);
        claim.Holds.Should().Be(holds);
        claim.IsJudged.Should().Be(isJudged);
    }

    [Fact]
    public void What_is_not_a_number_holds_nothing() => new Claim("Something", double.NaN, "bytes", Most: 0).Holds.Should().BeFalse();
}
