namespace Views.Exercise4;

public sealed class ColumnTests
{
    private static readonly ColumnTrial Trial = new();
    private static readonly ColumnEdgesTrial Edges = new();

    [Fact, Task(1)]
    public void Reads_every_column_and_its_last_hour()
    {
        foreach (var seed in Seed.Unseen)
        {
            foreach (var size in new[] { 30, 60, 61, 300, Trial.Size })
                ReportShouldBeThatOf(Trial.Input(seed, size));
        }
    }

    [Fact, Task(1)]
    public void Copes_with_a_single_row_and_with_none()
    {
        ReportShouldBeThatOf(Trial.Input(Seed.Unseen[0], 1));
        ReportShouldBeThatOf(Trial.Input(Seed.Unseen[0], 0));
    }

    [Fact, Task(1)]
    public void Copies_no_column() => Measure.Allocation(Trial).Should().BeZero();

    [Fact, Task(1)]
    public void Costs_the_same_for_twice_the_rows() => Measure.Growth(Trial).Should().NotGrow();

    [Fact, Task(1)]
    public void Forgets_the_matrix() => Measure.Retention(Trial).Should().HaveNo<Matrix>();

    [Fact, Task(1)]
    public void Keeps_nothing_else() => Measure.Retention(Trial).Should().BeAtMost(Bytes.Kibi(1));

    [Fact, Task(2)]
    public void Refuses_what_lies_outside() =>
        Edges.Answer(Edges.Input(Seed.Unseen[0], Edges.Size)).Should().BeEmpty("another sensor's readings lie there, or none");

    private static void ReportShouldBeThatOf(Matrix log)
    {
        double[][] columns = [.. Enumerable.Range(0, log.Columns).Select(sensor => Enumerable.Range(0, log.Rows).Select(row => log[row, sensor]).ToArray())];
        double[] rises = [.. columns.Select(column => MeanOf(column.TakeLast(60)) - MeanOf(column))];
        var expected = new ColumnReport(
            Array.IndexOf(rises, rises.Max()),
            rises.Max(),
            columns.Sum(column => MeanOf(column.TakeLast(60).Skip(Math.Min(60, column.Length) / 2))),
            columns.Sum(column => column.Select((reading, row) => row * reading).Sum()));
        Trial.Answer(log).Should().Be(expected, "it is the report on {0} rows of {1} sensors", log.Rows, log.Columns);
    }

    private static double MeanOf(IEnumerable<double> readings) => readings.DefaultIfEmpty(0).Average();
}
