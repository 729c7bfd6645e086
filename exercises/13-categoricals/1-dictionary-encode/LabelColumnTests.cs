using Data;

namespace Categoricals.Exercise1;

public sealed class LabelColumnTests
{
    private static readonly OriginTrial Origins = new();
    private static readonly ManyLabelsTrial ManyLabels = new();

    [Fact, Task(1)]
    public void Gives_every_origin_back()
    {
        foreach (var seed in Seed.Unseen)
        {
            foreach (var size in new[] { 0, 1, 2, 1_000, Origins.Size })
            {
                Origins.Answer(Origins.Input(seed, size)).Should().Equal(
                    Array.ConvertAll(Flights.Stretch(seed, size), flight => flight.Origin), "this is what the file of {0} says", seed);
            }
        }
    }

    [Fact, Task(1)]
    public void Tells_texts_apart_that_look_alike()
    {
        string[] labels = ["ORD", "ord", "ORD ", " ORD", "", "O", "OR", "ORDX", "ÖRD", "ORD", ""];
        LabelsOf(labels).Should().Equal(labels);
    }

    [Fact, Task(1)]
    public void Keeps_a_byte_for_each_flight() =>
        Measure.RetentionOfAnswer(Origins).Should().BeAtMost(Origins.Size + Bytes.Kibi(16).Count);

    [Fact, Task(1)]
    public void Hides_nothing_elsewhere() => Measure.Retention(Origins).Should().BeAtMost(Bytes.Kibi(1));

    [Fact, Task(2)]
    public void Makes_a_string_only_for_a_new_text() =>
        Measure.Allocation(Origins).Should().BeAtMost(Origins.Size + Bytes.Kibi(64).Count);

    [Fact, Task(2)]
    public void Costs_a_byte_for_each_flight_more() => Measure.Growth(Origins).Should().GrowAtMost(bytesPerItem: 1.1);

    [Fact, Task(3)]
    public void Has_room_for_more_labels_than_a_byte_can_tell_apart()
    {
        foreach (var distinct in new[] { 255, 256, 257, 258, 1_000, 65_536 })
        {
            var once = Enumerable.Range(0, distinct).Select(i => $"L{i}").ToList();
            LabelsOf([.. once, .. once.Take(300)]).Should().Equal([.. once, .. once.Take(300)], "there are {0} different labels", distinct);
        }
    }

    [Fact, Task(3)]
    public void Gives_back_no_wrong_text_where_two_bytes_will_not_do()
    {
        var labels = Enumerable.Range(0, 65_537).Select(i => $"L{i}").ToList();
        (LastLabelOf(labels) ?? labels[^1]).Should().Be(labels[^1]);
    }

    [Fact, Task(3)]
    public void Keeps_two_bytes_for_each_row_of_many_labels() =>
        Measure.RetentionOfAnswer(ManyLabels).Should().BeAtMost((2 * ManyLabels.Size) + Bytes.Kibi(56).Count);

    private static LabelColumn LabelsOf(IEnumerable<string> labels) => ManyLabels.Answer(ManyLabelsTrial.Of(labels));

    /// <summary>The text of the last row; null where the column refuses to be read.</summary>
    private static string? LastLabelOf(List<string> labels)
    {
        try
        {
            return LabelsOf(labels)[labels.Count - 1];
        }
        catch (Exception exception) when (exception is OverflowException or InvalidOperationException or NotSupportedException)
        {
            return null;
        }
    }
}
