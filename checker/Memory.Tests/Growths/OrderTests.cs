using Checker.Memory.Tests.Texts;

namespace Checker.Memory.Tests.Growths;

/// <summary>Real code at three sizes. <see cref="CurveTests"/> asks for many more, of formulas.</summary>
public sealed class OrderTests
{
    public static TheoryData<string, int> Cases => [.. Laws.All.Keys.SelectMany(law => new[] { 200, 1_000, 1_024 }, (law, size) => (law, size))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Knows_the_law(string law, int size)
    {
        var growth = Measure.Growth(new LawTrial(law, size));
        growth.Order.Should().Be(Laws.All[law].Order);
        foreach (var promised in Enum.GetValues<GrowthOrder>().Where(order => order != GrowthOrder.Steeper))
        {
            var judge = () => growth.Should().GrowNoFasterThan(promised);
            if (promised < growth.Order)
                judge.Should().Throw<Exception>().WithMessage("What Law allocates should*");
            else
                judge.Should().NotThrow();
        }
    }

    [Theory]
    [InlineData("Sublinear", "an array of the root", GrowthOrder.Constant)]
    [InlineData("Linear", "a list that grows", GrowthOrder.Sublinear)]
    [InlineData("Linearithmic", "a merge sort that copies its halves", GrowthOrder.Linear)]
    [InlineData("Steeper", "a text that is concatenated", GrowthOrder.Linearithmic)]
    public void Says_which_law_it_is_and_what_that_means(string name, string law, GrowthOrder promised)
    {
        var judge = () => Measure.Growth(new LawTrial(law, size: 1_000)).Should().GrowNoFasterThan(promised);
        Golden.Matches($"order-{name}", judge.Should().Throw<Exception>().Which.Message);
    }

    [Fact]
    public void Says_so_when_a_price_for_each_item_grows_itself()
    {
        var judge = () => Measure.Growth(new LawTrial("a text that is concatenated", size: 1_000)).Should().GrowAtMost(bytesPerItem: 100);
        Golden.Matches("growth-Steeper", judge.Should().Throw<Exception>().Which.Message);
    }

    [Fact]
    public void Cannot_tell_from_a_few_items()
    {
        var growth = Measure.Growth(new LawTrial("an array", size: 20));
        growth.Should().GrowAtMost(bytesPerItem: 8);
        FluentActions.Invoking(() => growth.Order).Should().Throw<InconclusiveException>().WithMessage("*from 20 items*Give LawTrial a Size of 64 or more.");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1 << 28)]
    public void Refuses_a_size_that_cannot_be_doubled(int size) =>
        FluentActions.Invoking(() => Measure.Growth(new LawTrial("nothing", size))).Should().Throw<ArgumentException>().WithMessage("LawTrial has a Size of*give it one from 1 to 268,435,455*");

    [Fact]
    public void Refuses_a_promise_that_promises_nothing()
    {
        var growth = Measure.Growth(new LawTrial("nothing", size: 100));
        FluentActions.Invoking(() => growth.Should().GrowNoFasterThan(GrowthOrder.Steeper)).Should().Throw<ArgumentException>().WithMessage("*such as Linear*");
        FluentActions.Invoking(() => growth.Should().GrowNoFasterThan((GrowthOrder)9)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => growth.Should().GrowAtMost(-1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => growth.Should().GrowAtMost(double.NaN)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => growth.Should().GrowAtMost(double.PositiveInfinity)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Publishes_what_was_judged()
    {
        var readings = new List<Reading>();
        void Keep(Reading reading) => readings.Add(reading);
        Reading.Judged += Keep;
        try
        {
            Measure.Growth(new LawTrial("an array", size: 100)).Should().GrowNoFasterThan(GrowthOrder.Linearithmic);
        }
        finally
        {
            Reading.Judged -= Keep;
        }

        readings.Should().Equal(new Reading("order of growth", "Law", 400, Found: 2, Bound: 3, "steps above constant"));
    }
}
