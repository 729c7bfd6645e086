using System.Text.Json;

namespace Profiling.Exercise3;

public sealed class DayReportTests
{
    private static readonly DayReportTrial Trial = new();
    private static readonly SmallReportTrial Small = new();

    [Fact, Task(1)]
    public void Writes_the_report()
    {
        foreach (var seed in Seed.Unseen)
        {
            foreach (var size in new[] { 0, 1, 2, 15, seed.Random().Below(1_000) + 16, Trial.Size })
            {
                var lines = Trial.Input(seed, size);
                Trial.Answer(lines).Lines.Should().Equal(Expected(lines), "it is the report on {0} flights of {1}", size, seed);
            }
        }
    }

    [Fact, Task(1)]
    public void Names_the_step_that_allocates_most()
    {
        var bytes = BytesOf(OriginalSteps(Trial.Input(Seed.Unseen[0], Trial.Size)));
        var named = Trial.Answer(Trial.Input(Seed.Unseen[0], 1)).Hog;
        named.Should().NotBeNull("DayReport.Hog names the step that you found");
        (bytes[named!.Value] == bytes.Values.Max()).Should().BeTrue(
            "the report came with a step that allocates more than {0} with its {1:N0} bytes", named, bytes[named.Value]);
    }

    [Fact, Task(2)]
    public void Leaves_the_other_steps_as_they_were()
    {
        var lines = Trial.Input(Seed.Unseen[1], Trial.Size);
        var (original, yours) = (OriginalSteps(lines), YourSteps(lines));
        var (before, now) = (BytesOf(original), BytesOf(yours));
        foreach (var step in before.Keys.Where(step => step != before.MaxBy(each => each.Value).Key))
        {
            JsonSerializer.Serialize(yours[step]()).Should().Be(JsonSerializer.Serialize(original[step]()), "{0} still answers what it did", step);
            now[step].Should().Be(before[step], "{0} is not the step to change", step);
        }
    }

    [Fact, Task(2)]
    public void Takes_less_than_half_of_the_memory() => Measure.Allocation(Trial).Should().BeAtMost(900_000);

    [Fact, Task(2)]
    public void Takes_no_more_for_a_flight_when_there_are_more() => Measure.Growth(Small).Should().GrowAtMost(bytesPerItem: 600);

    [Fact, Task(2)]
    public void Keeps_nothing() => Measure.Retention(Trial).Should().BeAtMost(Bytes.Kibi(1));

    private static string[] Expected(string[] lines)
    {
        var clean = OriginalReport.Clean(OriginalReport.Parse(lines));
        return OriginalReport.Write(OriginalReport.Group(clean), OriginalReport.FindWave(clean), OriginalReport.Rank(clean));
    }

    /// <summary>Each step alone, with the input that it has in the report.</summary>
    private static Dictionary<Step, Func<object>> OriginalSteps(string[] lines)
    {
        var rows = OriginalReport.Parse(lines);
        var clean = OriginalReport.Clean(rows);
        var (delays, wave, latest) = (OriginalReport.Group(clean), OriginalReport.FindWave(clean), OriginalReport.Rank(clean));
        return new()
        {
            [Step.Parse] = () => OriginalReport.Parse(lines),
            [Step.Clean] = () => OriginalReport.Clean(rows),
            [Step.Group] = () => OriginalReport.Group(clean),
            [Step.FindWave] = () => OriginalReport.FindWave(clean),
            [Step.Rank] = () => OriginalReport.Rank(clean),
            [Step.Write] = () => OriginalReport.Write(delays, wave, latest),
        };
    }

    private static Dictionary<Step, Func<object>> YourSteps(string[] lines)
    {
        var rows = OriginalReport.Parse(lines);
        var clean = OriginalReport.Clean(rows);
        var (delays, wave, latest) = (OriginalReport.Group(clean), OriginalReport.FindWave(clean), OriginalReport.Rank(clean));
        return new()
        {
            [Step.Parse] = () => DayReport.Parse(lines),
            [Step.Clean] = () => DayReport.Clean(rows),
            [Step.Group] = () => DayReport.Group(clean),
            [Step.FindWave] = () => DayReport.FindWave(clean),
            [Step.Rank] = () => DayReport.Rank(clean),
            [Step.Write] = () => DayReport.Write(delays, wave, latest),
        };
    }

    private static Dictionary<Step, long> BytesOf(Dictionary<Step, Func<object>> steps) =>
        steps.ToDictionary(step => step.Key, step => Measure.Allocation(step.Value).Bytes.Count);
}
