namespace Views.Exercise3;

public sealed class SlidingWindowsTests
{
    private static readonly SlidingWindowsTrial Trial = new();
    private static readonly int[] Widths = [1, 2, 7, 60];

    [Fact, Task(1)]
    public void Shows_every_window_in_its_order()
    {
        foreach (var seed in Seed.Unseen)
        {
            foreach (var width in Widths)
            {
                foreach (var more in new[] { 0, 1, 2, 59, 60, 1_500 })
                    ReportShouldBeThatOf(Trial.Input(seed, width + more) with { Width = width });
            }
        }
    }

    [Fact, Task(1)]
    public void Has_no_window_for_a_series_that_is_shorter()
    {
        foreach (var width in Widths)
        {
            foreach (var size in new[] { 0, width - 1 })
                ReportShouldBeThatOf(Trial.Input(Seed.Unseen[0], size) with { Width = width });
        }
    }

    [Fact, Task(1)]
    public void Shows_the_readings_as_they_are_now()
    {
        var series = Trial.Input(Seed.Unseen[0], 500);
        Trial.Answer(series);
        series.Readings[250] += 80;
        ReportShouldBeThatOf(series);
    }

    [Fact, Task(1)]
    public void Copies_no_window()
    {
        var allocation = Measure.Allocation(Trial);
        allocation.Should().BeAtMost(256);
        allocation.Should().NotAllocate<double[]>();
    }

    [Fact, Task(1)]
    public void Costs_the_same_for_twice_the_readings() => Measure.Growth(Trial).Should().NotGrow();

    [Fact, Task(2)]
    public void Makes_no_object_at_all() => Measure.Allocation(Trial).Should().BeZero();

    [Fact, Task(2)]
    public void Forgets_the_readings() => Measure.Retention(Trial).Should().HaveNo<double[]>();

    [Fact, Task(2)]
    public void Keeps_nothing_else() => Measure.Retention(Trial).Should().BeAtMost(Bytes.Kibi(1));

    private static void ReportShouldBeThatOf(Series series)
    {
        var (readings, width) = series;
        List<Stretch> windows = [.. Enumerable.Range(0, Math.Max(0, readings.Length - width + 1)).Select(start => Stretch.Of(readings.Skip(start).Take(width).ToArray()))];
        var expected = windows.Count == 0 ? default : new WindowReport(
            windows.Count, windows.Sum(window => window.Mean), windows.MaxBy(window => window.Mean), windows.MaxBy(window => window.Swing));
        Trial.Answer(series).Should().Be(expected, "it is the report on {0} readings in windows of {1}", readings.Length, width);
    }
}
