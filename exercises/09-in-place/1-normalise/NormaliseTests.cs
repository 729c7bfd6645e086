namespace InPlace.Exercise1;

public sealed class NormaliseTests
{
    private static readonly NormaliseTrial Trial = new();
    // Two readings are the same in one draw of 600, and equal readings have a test of their own.
    private static readonly int[] Sizes = [4, 5, 100, 4_097];

    [Fact, Task(1)]
    public void Writes_the_score_of_each_reading()
    {
        foreach (var seed in Seed.Unseen)
        {
            foreach (var size in Sizes)
            {
                var scores = Trial.Answer(Trial.Input(seed, size)).Scores;
                scores.Take(size).Should().Equal(ZScores(Trial.Input(seed, size).Readings), IsClose, "these are the scores for {0}", seed);
            }
        }
    }

    [Fact, Task(1)]
    public void Leaves_the_readings_as_they_were()
    {
        foreach (var size in Sizes)
            Trial.Answer(Trial.Input(Seed.Unseen[0], size)).Readings.Should().Equal(Trial.Input(Seed.Unseen[0], size).Readings);

        // Their mean is 47/3, and -1 less 47/3 is halfway between two doubles: who subtracts it cannot add it back.
        double[] readings = [-1, 24, 24];
        Trial.Answer(new Columns([.. readings], Scores: new double[3])).Readings.Should().Equal(readings);
    }

    [Fact, Task(1)]
    public void Leaves_the_rest_of_the_buffer_as_it_was()
    {
        foreach (var size in Sizes.Prepend(0))
            Trial.Answer(Trial.Input(Seed.Unseen[0], size)).Scores[size..].Should().Equal(Trial.Input(Seed.Unseen[0], size).Scores[size..]);
    }

    [Fact, Task(1)]
    public void Gives_zeros_when_all_readings_are_equal()
    {
        foreach (var size in Sizes.Prepend(1))
        {
            var columns = Trial.Input(Seed.Unseen[0], size);
            Array.Fill(columns.Readings, 21.5);
            Trial.Answer(columns).Scores.Take(size).Should().OnlyContain(score => score == 0);
        }
    }

    [Fact, Task(1)]
    public void Gives_new_scores_once_a_reading_changed()
    {
        var columns = Trial.Input(Seed.Unseen[0], 100);
        Trial.Answer(columns);
        columns.Readings[50] += 80;
        Trial.Answer(columns).Scores.Take(100).Should().Equal(ZScores(columns.Readings), IsClose);
    }

    [Fact, Task(1)]
    public void Makes_no_array_on_the_way() => Measure.Allocation(Trial).Should().BeZero();

    [Fact, Task(1)]
    public void Costs_the_same_for_twice_the_readings() => Measure.Growth(Trial).Should().NotGrow();

    [Fact, Task(1)]
    public void Needs_no_large_stack_either()
    {
        var columns = Trial.Input(Seed.Unseen[0], 100_000);
        var run = new Task(() => Trial.Answer(columns));
        var thread = new Thread(run.RunSynchronously, maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();
        run.Wait();
    }

    [Fact, Task(1)]
    public void Forgets_the_readings() => Measure.Retention(Trial).Should().HaveNo<double[]>();

    [Fact, Task(1)]
    public void Keeps_nothing_else() => Measure.Retention(Trial).Should().BeAtMost(Bytes.Kibi(1));

    private static double[] ZScores(double[] readings)
    {
        var mean = readings.Sum() / readings.Length;
        var deviation = Math.Sqrt(readings.Sum(reading => Math.Pow(reading - mean, 2)) / readings.Length);
        return [.. readings.Select(reading => deviation > 0 ? (reading - mean) / deviation : 0)];
    }

    private static bool IsClose(double found, double expected) => Math.Abs(found - expected) <= 1e-9;
}
