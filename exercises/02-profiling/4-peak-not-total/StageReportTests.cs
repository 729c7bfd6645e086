namespace Profiling.Exercise4;

public sealed class StageReportTests
{
    private const int ArrayBytes = 24 + 8 * 20_000;

    private static readonly StageReportTrial Trial = new();

    [Fact, Task(1)]
    public void Gives_the_figures_of_every_stage()
    {
        foreach (var seed in Seed.Unseen)
        {
            foreach (var size in new[] { 0, 1, 2, 3, seed.Random().Below(5_000) + 4 })
            {
                var readings = Trial.Input(seed, size);
                Trial.Answer(readings).Should().Equal(Expected(readings), AreClose, "these are the figures of {0} readings of {1}", size, seed);
            }
        }
    }

    [Fact, Task(1)]
    public void Leaves_the_readings_as_they_were()
    {
        var readings = Trial.Input(Seed.Unseen[0], 1_000);
        Trial.Answer(readings);
        readings.Should().Equal(Trial.Input(Seed.Unseen[0], 1_000));
    }

    [Fact, Task(1)]
    public void Holds_two_arrays_at_a_time() => Measure.Peak(Trial).Should().BeAtMost(360_000);

    [Fact, Task(1)]
    public void Makes_each_stage_once() => Measure.Allocation(Trial).Should().BeAtMost(8 * ArrayBytes + Bytes.Kibi(1).Count);

    [Fact, Task(2)]
    public void Fits_into_48_MiB_with_a_million_readings() => Measure.Peak(Trial, size: 1_000_000).Should().FitIn(Bytes.Kibi(48 * 1024));

    [Fact, Task(2)]
    public void Answers_with_figures_alone() => Measure.RetentionOfAnswer(Trial).Should().BeAtMost(Bytes.Kibi(1));

    [Fact, Task(2)]
    public void Keeps_no_stage() => Measure.Retention(Trial).Should().HaveNo<double[]>();

    [Fact, Task(2)]
    public void Keeps_nothing_else() => Measure.Retention(Trial).Should().BeAtMost(Bytes.Kibi(1));

    private static List<StageFigures> Expected(double[] readings)
    {
        var figures = new List<StageFigures>();
        foreach (var stage in Enum.GetValues<Stage>())
        {
            readings = Cleaning.Apply(stage, readings);
            figures.Add(readings is [] ? default : new StageFigures(readings.Min(), readings.Max(), readings.Sum() / readings.Length));
        }

        return figures;
    }

    private static bool AreClose(StageFigures found, StageFigures expected) =>
        Math.Abs(found.Lowest - expected.Lowest) <= 1e-9 && Math.Abs(found.Highest - expected.Highest) <= 1e-9 && Math.Abs(found.Mean - expected.Mean) <= 1e-9;
}
