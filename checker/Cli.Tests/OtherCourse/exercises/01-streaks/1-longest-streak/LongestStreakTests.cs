namespace Streaks.Exercise1;

public sealed class LongestStreakTests
{
    private static readonly LongestStreakTrial Trial = new();

    [Fact, Task(1)]
    public void Finds_the_longest_streak()
    {
        foreach (var seed in Seed.Unseen)
        {
            foreach (var size in new[] { 1, 2, 1_000, Trial.Size })
            {
                var delays = Trial.Input(seed, size);
                var expected = string.Concat(delays.Select(delay => delay > 0 ? ' ' : '+')).Split(' ').Max(streak => streak.Length);
                Trial.Answer(delays).Should().Be(expected, "it is the answer for {0} trains of {1}", size, seed);
            }
        }
    }

    [Fact, Task(1)]
    public void Finds_none_where_there_is_no_train() => Trial.Answer([]).Should().Be(0);

    [Fact, Task(1)]
    public void Makes_no_list() => Measure.Allocation(Trial).Should().BeZero();

    [Fact, Task(1)]
    public void Costs_the_same_for_twice_the_trains() => Measure.Growth(Trial).Should().NotGrow();
}
