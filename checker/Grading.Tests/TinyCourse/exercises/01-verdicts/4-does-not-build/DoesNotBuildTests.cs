namespace Verdicts.Exercise4;

public sealed class DoesNotBuildTests
{
    private static readonly DoesNotBuildTrial Trial = new();

    [Fact, Task(1)]
    public void Sums_every_number()
    {
        foreach (var seed in Seed.Unseen)
        {
            var numbers = Trial.Input(seed, 100);
            var expected = numbers.Aggregate(0L, (sum, number) => sum + number);
            Trial.Answer(numbers).Should().Be(expected, "it is the answer for {0}", seed);
        }
    }

    [Fact, Task(1)]
    public void Allocates_nothing() => Measure.Allocation(Trial).Should().BeZero();

    [Fact, Task(1)]
    public void Costs_the_same_for_twice_the_numbers() => Measure.Growth(Trial).Should().NotGrow();
}
