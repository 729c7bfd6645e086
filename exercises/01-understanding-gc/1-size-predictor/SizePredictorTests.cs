namespace UnderstandingGc.Exercise1;

public sealed class SizePredictorTests
{
    private static readonly SizePredictorTrial Trial = new();

    [Fact, Task(1)]
    public void Predicts_arrays_to_the_byte() => PredictionsShouldHold(Kind.Array);

    [Fact, Task(1)]
    public void Predicts_text_to_the_byte() => PredictionsShouldHold(Kind.Text);

    [Fact, Task(2)]
    public void Predicts_boxes_to_the_byte() => PredictionsShouldHold(Kind.Boxes);

    [Fact, Task(2)]
    public void Predicts_rows_to_the_byte() => PredictionsShouldHold(Kind.Rows);

    [Fact, Task(3)]
    public void Predicts_presized_lists_to_the_byte() => PredictionsShouldHold(Kind.PresizedList);

    [Fact, Task(3)]
    public void Predicts_grown_lists_to_the_byte() => PredictionsShouldHold(Kind.GrownList);

    [Fact, Task(3)]
    public void Predicts_without_making_anything() => Measure.Allocation(Trial).Should().BeZero();

    [Fact, Task(3)]
    public void Keeps_nothing() => Measure.Retention(Trial).Should().BeAtMost(Bytes.Kibi(1));

    [Fact, Task(3)]
    public void Predicts_what_nobody_would_like_to_make()
    {
        Prediction(new Plan(Kind.Array, 300_000_000, 8)).Should().Be(2_400_000_024);
        Prediction(new Plan(Kind.Text, 1_000_000_000, 2)).Should().Be(2_000_000_024);
        Prediction(new Plan(Kind.Rows, 200_000_000, 8)).Should().Be(6_400_000_024);
        Prediction(new Plan(Kind.PresizedList, 300_000_000, 12)).Should().Be(3_600_000_056);
        // Arrays of 4, 8, 16 … 268,435,456 items, each with 24 bytes of its own, and the list.
        Prediction(new Plan(Kind.GrownList, 200_000_000, 8)).Should().Be((8L * (536_870_912 - 4)) + (27 * 24) + 32);
    }

    private static void PredictionsShouldHold(Kind kind)
    {
        foreach (var seed in Seed.Unseen)
        {
            foreach (var plan in Trial.Input(seed, Trial.Size).Plans.Where(plan => plan.Kind == kind))
                Prediction(plan).Should().Be(Allocated(plan), "that is what {0} allocates", plan);
        }

        foreach (var items in new[] { 0, 1, 2, 3, 4, 5, 8, 9 })
        {
            foreach (var itemBytes in kind == Kind.Text ? [sizeof(char)] : Maker.ItemBytes)
            {
                var plan = new Plan(kind, items, itemBytes);
                Prediction(plan).Should().Be(Allocated(plan), "that is what {0} allocates", plan);
            }
        }
    }

    private static long Prediction(Plan plan) => Trial.Answer(Forecast.Of(plan))[0];

    private static long Allocated(Plan plan) => Measure.Allocation(() => Maker.Make(plan)).Bytes.Count;
}
