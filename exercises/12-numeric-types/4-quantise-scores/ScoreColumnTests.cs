namespace NumericTypes.Exercise4;

public sealed class ScoreColumnTests
{
    private static readonly CoarseScoresTrial Coarse = new();
    private static readonly FineScoresTrial Fine = new();

    private static readonly Bytes OneByteAScore = (Coarse.Size * 3 / 2) + Bytes.Kibi(1).Count;
    private static readonly Bytes TwoBytesAScore = (Fine.Size * 5 / 2) + Bytes.Kibi(1).Count;

    private static readonly double[] CoarseErrors = [0.5, 0.1, 0.01, 1 / 510.0];
    private static readonly double[] FineErrors = [1 / 511.0, 1e-3, 1e-4, 1e-5, 1 / 131_070.0, 1e-6, 1e-9, 0];

    [Fact, Task(1)]
    public void Stays_within_the_error() => ShouldStayWithin(CoarseErrors);

    [Fact, Task(1)]
    public void Keeps_what_is_certain()
    {
        foreach (var error in CoarseErrors.Concat(FineErrors))
        {
            var column = Coarse.Answer(new Scores([0, 1, 0.5], error)).Column;
            column[0].Should().Be(0, "what cannot happen is not to become possible, with an error of {0}", error);
            column[1].Should().Be(1, "what is certain is to stay so, with an error of {0}", error);
        }
    }

    [Fact, Task(1)]
    public void Keeps_the_order()
    {
        foreach (var error in CoarseErrors.Concat(FineErrors))
        {
            var scores = Coarse.Input(Seed.Unseen[0], 5_000) with { LargestError = error };
            Array.Sort(scores.Values);
            Read(Coarse.Answer(scores).Column).Should().BeInAscendingOrder("no score overtakes another, with an error of {0}", error);
        }
    }

    [Fact, Task(1)]
    public void Refuses_what_is_no_probability()
    {
        foreach (var score in new[] { -0.001, 1.001, double.NaN, double.PositiveInfinity, double.NegativeInfinity })
        {
            foreach (var error in new[] { 1 / 510.0, 1e-4, 0 })
            {
                var making = () => ScoreColumn.Of([0.5, score], error);
                making.Should().ThrowExactly<ArgumentOutOfRangeException>("{0} is no probability", score);
            }
        }
    }

    [Fact, Task(1)]
    public void Keeps_scores_of_its_own()
    {
        foreach (var error in new[] { 1 / 510.0, 1e-4, 0 })
        {
            var scores = Coarse.Input(Seed.Unseen[0], 100) with { LargestError = error };
            var column = Coarse.Answer(scores).Column;
            var before = Read(column).ToList();
            Array.Clear(scores.Values);
            Read(column).Should().Equal(before, "the caller used the array again for something else");
        }
    }

    [Fact, Task(1)]
    public void Keeps_one_byte_a_score() => Measure.RetentionOfAnswer(Coarse).Should().BeAtMost(OneByteAScore);

    [Fact, Task(1)]
    public void Hides_no_scores_elsewhere() => Measure.Retention(Coarse).Should().BeAtMost(Bytes.Kibi(1));

    [Fact, Task(1)]
    public void Pays_for_one_byte_a_score() => Measure.Allocation(Coarse).Should().BeAtMost(OneByteAScore);

    [Fact, Task(2)]
    public void Stays_within_a_tighter_error() => ShouldStayWithin(FineErrors);

    [Fact, Task(2)]
    public void Keeps_two_bytes_a_score() => Measure.RetentionOfAnswer(Fine).Should().BeAtMost(TwoBytesAScore);

    [Fact, Task(2)]
    public void Hides_no_finer_scores_elsewhere() => Measure.Retention(Fine).Should().BeAtMost(Bytes.Kibi(1));

    [Fact, Task(2)]
    public void Pays_for_two_bytes_a_score() => Measure.Allocation(Fine).Should().BeAtMost(TwoBytesAScore);

    private static void ShouldStayWithin(double[] errors)
    {
        foreach (var error in errors)
        {
            foreach (var seed in Seed.Unseen)
            {
                foreach (var size in new[] { 0, 1, 1_000, Coarse.Size })
                {
                    var answer = Coarse.Answer(Coarse.Input(seed, size) with { LargestError = error });
                    answer.Count.Should().Be(size);
                    answer.KeepsToTheError.Should().BeTrue("an error of {0} is allowed, for {1} scores of {2}", error, size, seed);
                }
            }
        }
    }

    private static IEnumerable<double> Read(ScoreColumn column) => Enumerable.Range(0, column.Count).Select(row => column[row]);
}
