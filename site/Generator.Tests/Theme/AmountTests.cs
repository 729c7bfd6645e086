using Site.Theme;

namespace Site.Generator.Tests.Theme;

public sealed class AmountTests
{
    [Theory]
    [InlineData(40448448, "40,448,448 bytes")]
    [InlineData(1, "1 byte")]
    [InlineData(0, "0 bytes")]
    [InlineData(1234.567, "1,234.57 bytes")]
    public void Writes_numbers_exactly(double number, string text) => Amount.Of(number, "bytes").Should().Be(text);

    [Theory]
    [InlineData("ms", "1 ms")]
    [InlineData("s", "1 s")]
    [InlineData("leaks", "1 leak")]
    public void Writes_one_of_a_thing(string unit, string text) => Amount.Of(1, unit).Should().Be(text);

    [Theory]
    [InlineData(45, "45 min")]
    [InlineData(60, "1 h")]
    [InlineData(135, "2 h 15 min")]
    public void Writes_minutes(int minutes, string text) => Amount.Minutes(minutes).Should().Be(text);
}
