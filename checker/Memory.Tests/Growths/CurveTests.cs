using Checker.Memory.Growths;

namespace Checker.Memory.Tests.Growths;

/// <summary>Formulas of what libraries allocate, at sizes of every kind: what holds at one size by luck does not hold at all of them.</summary>
public sealed class CurveTests
{
    private static readonly Dictionary<string, (GrowthOrder Order, Func<int, long> Bytes)> Formulas = new()
    {
        ["nothing"] = (GrowthOrder.Constant, _ => 0),
        ["less for more"] = (GrowthOrder.Constant, items => 10_000 - (items / 1_000)),
        ["a log"] = (GrowthOrder.Sublinear, items => 56 * int.Log2(items)),
        ["a power of three quarters"] = (GrowthOrder.Sublinear, items => (long)(800 * Math.Pow(items, 0.75))),
        ["an array"] = (GrowthOrder.Linear, items => Sizes.Array(items, 8)),
        ["a bit each"] = (GrowthOrder.Linear, items => Sizes.Array((items + 31) / 32, 4)),
        ["a list"] = (GrowthOrder.Linear, items => Sizes.List(items)),
        ["a list of a tenth"] = (GrowthOrder.Linear, items => Sizes.List(items / 10) + (24L * items)),
        ["a dictionary"] = (GrowthOrder.Linear, items => Sizes.Dictionary(items)),
        ["a dictionary of objects"] = (GrowthOrder.Linear, items => Sizes.Dictionary(items) + (24L * items)),
        ["a dictionary beside a list"] = (GrowthOrder.Linear, items => Sizes.Dictionary(items) + Sizes.List(items)),
        ["a dictionary of a tenth beside a list"] = (GrowthOrder.Linear, items => Sizes.Dictionary(items / 10) + Sizes.List(items)),
        ["a dictionary of known capacity"] = (GrowthOrder.Linear, items => Sizes.Slots(Sizes.Prime(items))),
        ["a merge sort"] = (GrowthOrder.Linearithmic, items => Sorted(items, count => Sizes.Array(count, 4))),
        ["a merge sort of lists"] = (GrowthOrder.Linearithmic, items => Sorted(items, Sizes.List)),
        ["a merge sort down to 16 items"] = (GrowthOrder.Linearithmic, items => Sorted(items, count => Sizes.Array(count, 8), down: 16)),
        ["a merge sort of objects"] = (GrowthOrder.Linearithmic, items => Sorted(items, count => Sizes.Array(count, 8)) + (40L * items)),
        ["passes"] = (GrowthOrder.Linearithmic, items => (int.Log2(items - 1) + 1) * Sizes.Array(items, 8)),
        ["a power of one and a half"] = (GrowthOrder.Steeper, items => (long)(8 * Math.Pow(items, 1.5))),
        ["squares"] = (GrowthOrder.Steeper, items => (long)items * items),
        ["a concatenation"] = (GrowthOrder.Steeper, items => (22L * items) + ((long)items * (items + 1))),
        ["a square of which each item pays little"] = (GrowthOrder.Steeper, items => (64L * items) + ((long)items * items / 40)),
        ["a list for each"] = (GrowthOrder.Steeper, items => items * Sizes.List(items)),
    };

    public static TheoryData<string> Names => [.. Formulas.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Knows_the_law_at_any_size(string formula)
    {
        var random = new Seed(5).Random();
        var sizes = Enumerable.Range(0, 300).Select(_ => (int)(Curve.FewestItems * Math.Pow(2, 9 * random.Unit())))
            .Concat([64, 100, 128, 256, 500, 1_000, 1_024, 1_931, 4_049, 8_192, 10_000, 17_519, 20_000]);
        sizes.Where(size => new Curve(size, Formulas[formula].Bytes).Order != Formulas[formula].Order).Should().BeEmpty();
    }

    [Theory]
    [InlineData("an array", 4)]
    [InlineData("a list", 4)]
    [InlineData("squares", 4)]
    public void Measures_no_size_that_it_does_not_need(string formula, int sizes)
    {
        var asked = new List<int>();
        _ = new Curve(1_000, items => { asked.Add(items); return Formulas[formula].Bytes(items); }).Order;
        asked.Should().HaveCount(sizes).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void Takes_a_digit_more_for_no_growth_of_each_item() =>
        new Curve(300, items => 24 + (8 * (items.ToString().Length / 4))).Order.Should().Be(GrowthOrder.Sublinear);

    private static long Sorted(int items, Func<int, long> bytes, int down = 1) => items <= down ? 0 :
        Sorted(items / 2, bytes, down) + Sorted(items - (items / 2), bytes, down) + bytes(items);
}
