namespace NumericTypes.Exercise2;

public sealed class ThermometersTests
{
    private static readonly MeanTrial Mean = new();
    private static readonly LargestGapTrial Gap = new();

    [Fact, Task(1)]
    public void Gives_the_mean_of_the_readings()
    {
        foreach (var seed in Seed.Unseen)
        {
            foreach (var size in new[] { 1, 2, 1_000, seed.Random().Below(5_000) + 3, Mean.Size })
            {
                var degrees = Mean.Input(seed, size);
                var expected = (double)(degrees.Sum(reading => (decimal)reading) / size);
                Mean.Answer(degrees).Should().BeApproximately(expected, 1e-9, "it is the answer for {0} readings of {1}", size, seed);
            }
        }
    }

    [Fact, Task(1)]
    public void Gives_zero_for_no_readings() => Mean.Answer([]).Should().Be(0);

    [Fact, Task(1)]
    public void Survives_eighteen_million_readings_of_120_degrees()
    {
        var degrees = new sbyte[18_000_000];
        Array.Fill(degrees, (sbyte)120);
        Mean.Answer(degrees).Should().BeApproximately(120, 1e-9);
    }

    [Fact, Task(1)]
    public void Widens_no_column_for_a_mean() => Measure.Allocation(Mean).Should().BeAtMost(256);

    [Fact, Task(1)]
    public void Costs_the_same_for_twice_the_readings() => Measure.Growth(Mean).Should().NotGrow();

    [Fact, Task(1)]
    public void Keeps_nothing_for_the_next_mean() => Measure.Retention(Mean).Should().BeAtMost(Bytes.Kibi(1));

    [Fact, Task(2)]
    public void Gives_the_largest_gap()
    {
        foreach (var seed in Seed.Unseen)
        {
            foreach (var size in new[] { 1, 2, 1_000, Gap.Size })
            {
                var pair = Gap.Input(seed, size);
                var expected = Enumerable.Range(0, size).Max(row => Math.Abs(pair.Degrees[row] - pair.Others[row]));
                Gap.Answer(pair).Should().Be(expected, "it is the answer for {0} readings of {1}", size, seed);
                Gap.Answer(new ThermometerPair(pair.Others, pair.Degrees)).Should().Be(expected, "the other one may be the warmer one");
            }
        }

        Gap.Answer(new ThermometerPair([], [])).Should().Be(0, "there are no readings");
    }

    [Fact, Task(2)]
    public void Gives_the_widest_gap_that_two_bytes_can_have()
    {
        foreach (var (one, other) in new (sbyte, sbyte)[] { (-128, 127), (-128, 0), (0, -128), (127, -1), (-128, -128) })
        {
            var gap = Math.Abs((int)one - other);
            Gap.Answer(new ThermometerPair([one], [other])).Should().Be(gap, "it lies between {0} and {1} degrees", one, other);
        }
    }

    [Fact, Task(2)]
    public void Widens_neither_column_for_a_gap() => Measure.Allocation(Gap).Should().BeAtMost(256);

    [Fact, Task(2)]
    public void Costs_the_same_for_twice_the_minutes() => Measure.Growth(Gap).Should().NotGrow();

    [Fact, Task(2)]
    public void Keeps_nothing_for_the_next_gap() => Measure.Retention(Gap).Should().BeAtMost(Bytes.Kibi(1));
}
