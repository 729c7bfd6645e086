namespace Leaks.Exercise2;

public sealed class ColumnFormattersTests
{
    private static readonly ColumnFormattersTrial Trial = new();

    private static double[][] Small => [[7], [0, 0, 0], [-3.25, 12], [-0.04, 1e6, -1e6], [5, 1, 4, 2, 3]];

    [Fact, Task(1)]
    public void Pads_values_to_the_width_of_the_column_and_marks_the_extremes()
    {
        foreach (var seed in Seed.Unseen)
        {
            foreach (var size in new[] { 1, 2, 19, 20, 21, 101, 1_000 })
                Array.ForEach(Trial.Input(seed, size).Columns, ShouldBeWritten);
        }
    }

    [Fact, Task(1)]
    public void Writes_one_value_equal_values_and_values_below_zero() => Array.ForEach(Small, ShouldBeWritten);

    [Fact, Task(1)]
    public void Leaves_the_column_as_it_was()
    {
        foreach (var column in Small)
        {
            var asGiven = column.ToArray();
            ColumnFormatters.For(column);
            column.Should().Equal(asGiven);
        }
    }

    [Fact, Task(1)]
    public void Writes_as_before_when_the_array_holds_other_data()
    {
        foreach (var seed in Seed.Unseen)
        {
            var expected = Trial.Input(seed, 1_000);
            var formatters = Array.ConvertAll(expected.Columns, Expected);
            Trial.Answer(Trial.Input(seed, 1_000)).Lines.Should().Equal(
                expected.Page.Select(flight => string.Join(' ', FlightColumns.ValuesOf(flight).Zip(formatters, (value, format) => format(value)))));
        }
    }

    [Fact, Task(1)]
    public void Forgets_the_column() => Measure.RetentionOfAnswer(Trial).Should().HaveNo<double[]>();

    [Fact, Task(1)]
    public void Keeps_a_few_numbers_only() => Measure.RetentionOfAnswer(Trial).Should().BeAtMost(Bytes.Kibi(2));

    [Fact, Task(1)]
    public void Hides_no_column_elsewhere() => Measure.Retention(Trial).Should().BeAtMost(Bytes.Kibi(1));

    private static void ShouldBeWritten(double[] column)
    {
        var format = ColumnFormatters.For(column);
        var expected = Expected(column);
        double[] others = [column.Min() - 1, column.Max() + 1];
        foreach (var value in column.Concat(others))
            format(value).Should().Be(expected(value), "it is {0} in a column of {1}", value, column.Length);
    }

    private static Func<double, string> Expected(double[] column)
    {
        double[] sorted = [.. column.Order()];
        var (low, high) = (sorted[(int)(0.05 * (sorted.Length - 1))], sorted[(int)(0.95 * (sorted.Length - 1))]);
        var width = column.Max(value => $"{value:F1}".Length);
        return value => $"{value:F1}".PadLeft(width) + (value < low || value > high ? "*" : " ");
    }
}
