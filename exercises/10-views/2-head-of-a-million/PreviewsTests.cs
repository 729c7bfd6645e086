using Data;

namespace Views.Exercise2;

public sealed class PreviewsTests
{
    private static readonly PreviewsTrial Trial = new();

    [Fact, Task(1)]
    public void Shows_the_first_ten_rows_of_each_table()
    {
        foreach (var seed in Seed.Unseen)
        {
            foreach (var size in new[] { 240, 6_000 })
                PreviewsShouldBeOf(Trial.Input(seed, size));
        }
    }

    [Fact, Task(1)]
    public void Shows_all_rows_of_a_table_that_has_fewer()
    {
        PreviewsShouldBeOf([]);
        PreviewsShouldBeOf([.. new[] { 0, 1, 9, 10, 11 }.Select(rows => PreviewsTrial.Table(rows, Flights.Sample(Seed.Unseen[0], rows)))]);
    }

    [Fact, Task(1)]
    public void Leaves_the_tables_as_they_are()
    {
        var tables = Trial.Input(Seed.Unseen[0], 600);
        Trial.Answer(tables);
        var again = Trial.Input(Seed.Unseen[0], 600);
        tables.SelectMany(table => table.Rows).Should().Equal(again.SelectMany(table => table.Rows));
    }

    [Fact, Task(1)]
    public void Keeps_ten_rows_of_each_table() =>
        Measure.RetentionOfAnswer(Trial).Should().BeAtMost(PreviewsTrial.Files * 340);

    [Fact, Task(1)]
    public void Hides_no_table_elsewhere() => Measure.Retention(Trial).Should().BeAtMost(Bytes.Kibi(1));

    [Fact, Task(1)]
    public void Copies_no_whole_table() => Measure.Allocation(Trial).Should().BeAtMost(Bytes.Kibi(PreviewsTrial.Files));

    [Fact, Task(1)]
    public void Costs_the_same_for_twice_the_flights() => Measure.Growth(Trial).Should().NotGrow();

    private static void PreviewsShouldBeOf(IReadOnlyList<LoadedTable> tables)
    {
        var previews = Trial.Answer(tables);
        previews.Select(preview => preview.File).Should().Equal(tables.Select(table => table.File));
        foreach (var (preview, table) in previews.Zip(tables))
            preview.Rows.ToArray().Should().Equal(table.Rows.Take(Previews.Rows), "these are the first rows of {0}", table.File);
    }
}
