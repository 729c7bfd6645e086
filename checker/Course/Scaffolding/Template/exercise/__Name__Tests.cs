namespace __Pair__.Exercise__Number__;

public sealed class __Name__Tests
{
    private static readonly __Name__Trial Trial = new();

    // TODO(author): test what it computes, against a plain computation, on unseen seeds and several sizes. The starter passes these.
    [Fact, Task(1)]
    public void Gives_the_distance_from_the_smallest_to_the_largest()
    {
        foreach (var seed in Seed.Unseen)
        {
            foreach (var size in new[] { 1, 2, 1_000, Trial.Size })
            {
                var numbers = Trial.Input(seed, size);
                var expected = (long)numbers.Max() - numbers.Min();
                Trial.Answer(numbers).Should().Be(expected, "it is the answer for {0} numbers of {1}", size, seed);
            }
        }
    }

    [Fact, Task(1)]
    public void Gives_zero_for_no_numbers() => Trial.Answer([]).Should().Be(0);

    [Fact, Task(1)]
    public void Leaves_the_numbers_as_they_were()
    {
        var numbers = Trial.Input(Seed.Unseen[0], 1_000);
        var asGiven = numbers.ToArray();
        Trial.Answer(numbers);
        numbers.Should().Equal(asGiven);
    }

    // TODO(author): bound what it allocates: at most half the starter's figure, at least 1.05 times the solution's. The starter fails here.
    [Fact, Task(1)]
    public void Makes_no_copy_of_the_numbers() => Measure.Allocation(Trial).Should().BeAtMost(256);

    [Fact, Task(1)]
    public void Costs_the_same_for_twice_the_numbers() => Measure.Growth(Trial).Should().NotGrow();

    // TODO(author): bound what it keeps: no object of the input, and nothing to speak of beside.
    [Fact, Task(1)]
    public void Keeps_nothing() => Measure.Retention(Trial).Should().BeAtMost(Bytes.Kibi(1));
}
