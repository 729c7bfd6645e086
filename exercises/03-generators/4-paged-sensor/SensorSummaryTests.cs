using Data;

namespace Generators.Exercise4;

public sealed class SensorSummaryTests
{
    private static readonly SensorSummaryTrial Trial = new();

    [Fact, Task(1)]
    public void Gives_count_mean_and_largest_jump_of_a_page()
    {
        foreach (var seed in Seed.Unseen)
        {
            foreach (var size in new[] { 2, seed.Random().Below(SensorArchive.PageLength) + 1, SensorArchive.PageLength })
                FiguresShouldBeRight(Synth.Numbers(seed, size));
        }
    }

    [Fact, Task(1)]
    public void Sees_a_jump_between_the_last_reading_of_a_page_and_the_first_of_the_next()
    {
        var readings = Synth.Numbers(Seed.Unseen[0], 4 * SensorArchive.PageLength);
        for (var i = 2 * SensorArchive.PageLength; i < readings.Length; i++)
            readings[i] += 30;
        FiguresShouldBeRight(readings);
    }

    [Fact, Task(1)]
    public void Copes_with_no_reading_one_reading_and_a_last_page_of_one()
    {
        FiguresShouldBeRight([]);
        FiguresShouldBeRight([-4.5]);
        FiguresShouldBeRight(Synth.Numbers(Seed.Unseen[0], SensorArchive.PageLength + 1));
    }

    [Fact, Task(1)]
    public void Gives_them_of_many_pages()
    {
        foreach (var seed in Seed.Unseen)
        {
            foreach (var size in new[] { 1_000, seed.Random().Below(10_000) + 501, Trial.Size, 2 * Trial.Size })
                FiguresShouldBeRight(Synth.Numbers(seed, size));
        }
    }

    [Fact, Task(1)]
    public void Holds_one_page_at_a_time_and_gives_each_back()
    {
        foreach (var size in new[] { 1, 499, 5_000 })
        {
            var answer = Trial.Answer(Trial.Input(Seed.Unseen[0], size));
            answer.MostPagesOut.Should().Be(1, "a page can go back before the next one comes");
            answer.PagesOut.Should().Be(0, "what is lent is given back");
        }
    }

    [Fact, Task(2)]
    public void Copies_no_page()
    {
        var allocation = Measure.Allocation(Trial);
        allocation.Should().BeAtMost(Bytes.Kibi(6));
        allocation.Should().AllocateAtMost<double[]>(1);
    }

    [Fact, Task(2)]
    public void Costs_the_same_for_twice_the_readings() => Measure.Growth(Trial).Should().NotGrow();

    [Fact, Task(2)]
    public void Forgets_the_archive() => Measure.Retention(Trial).Should().HaveNo<SensorArchive>();

    [Fact, Task(2)]
    public void Keeps_nothing_else() => Measure.Retention(Trial).Should().BeAtMost(Bytes.Kibi(1));

    private static void FiguresShouldBeRight(double[] readings)
    {
        var figures = Trial.Answer(new SensorArchive([.. readings])).Figures;
        figures.Readings.Should().Be(readings.Length);
        figures.Mean.Should().BeApproximately(readings.Sum() / Math.Max(1, readings.Length), 1e-9);
        figures.LargestJump.Should().BeApproximately(Enumerable.Range(1, Math.Max(0, readings.Length - 1)).Select(i => Math.Abs(readings[i] - readings[i - 1])).DefaultIfEmpty().Max(), 1e-9);
    }
}
