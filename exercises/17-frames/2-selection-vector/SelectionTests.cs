namespace Frames.Exercise2;

public sealed class SelectionTests
{
    private static readonly SelectionTrial Trial = new();
    private static readonly Condition Late = SelectionTrial.Late;
    private static readonly Condition Short = SelectionTrial.Short;

    /// <summary>Holds for every flight.</summary>
    private static readonly Condition Any = new(FlightField.Distance, AtLeast: 0, AtMost: int.MaxValue);

    private static readonly Condition VeryLate = new(FlightField.Delay, AtLeast: 240, AtMost: int.MaxValue);
    private static readonly Condition InJanuary = new(FlightField.Minute, AtLeast: 0, AtMost: (31 * 24 * 60) - 1);
    private static readonly Condition OnTime = new(FlightField.Delay, AtLeast: 0, AtMost: 0);
    private static readonly Condition Never = new(FlightField.Delay, AtLeast: 1, AtMost: 0);

    private static readonly Condition[][] Questions =
        [[Late, Short], [Short, Late], [Late], [Any], [], [Never], [Late, Never], [Never, Late], [Late, Short, InJanuary], [OnTime], [OnTime, Short], [VeryLate, Any]];

    /// <summary>Always the same flights, so that their figures are the same.</summary>
    private static readonly FlightColumns Table = Trial.Input(new Seed(17), 20_000).Table;

    /// <summary>Nearly nobody is left by the second condition, and everybody by the first.</summary>
    private static readonly Filter NearlyNone = new(Table, Any, VeryLate);

    private static readonly Filter AllLate = new(Table, Late);
    private static readonly Filter Everyone = new(Table, Any);

    [Fact, Task(1)]
    public void Selects_the_flights_for_which_every_condition_holds()
    {
        foreach (var seed in Seed.Unseen)
        {
            foreach (var size in new[] { 0, 1, 2, 1_000 })
            {
                var table = Trial.Input(seed, size).Table;
                foreach (var conditions in Questions)
                {
                    var expected = RowsOf(table, conditions);
                    var selected = Trial.Answer(new Filter(table, conditions));
                    ShouldHold(selected, expected, $"of {seed} for which {Texts(conditions)} hold");
                    selected.MinutesLate.Should().Be(expected.Sum(row => row.Delay), "so late they are together");
                }
            }
        }
    }

    [Fact, Task(1)]
    public void Finds_flights_in_row_65_536_and_below()
    {
        var table = Trial.Input(Seed.Unseen[0], 70_000).Table;
        var expected = RowsOf(table, Late);
        ShouldHold(Trial.Answer(new Filter(table, Late)), expected, "of 70,000 that were late");
    }

    [Fact, Task(1)]
    public void Leaves_the_table_as_it_is()
    {
        var filter = Trial.Input(Seed.Unseen[0], 1_000);
        Trial.Answer(filter);
        var before = Trial.Input(Seed.Unseen[0], 1_000).Table;
        filter.Table.Delays.Should().Equal(before.Delays);
        RowsOf(filter.Table).SequenceEqual(RowsOf(before)).Should().BeTrue("the other columns are the caller's, too");
    }

    [Fact, Task(1)]
    public void Narrows_a_selection()
    {
        foreach (var first in Questions)
        {
            foreach (var second in Questions)
            {
                var table = Trial.Input(Seed.Unseen[0], 1_000).Table;
                var selected = Trial.Answer(new Filter(table, first));
                var narrowed = selected.Selection.Where(second);
                var expected = RowsOf(table, [.. first, .. second]);
                ShouldHold(new Selected(narrowed, narrowed.MinutesLate), expected, $"for which {Texts(first)} and then {Texts(second)} hold");
                narrowed.MinutesLate.Should().Be(expected.Sum(row => row.Delay), "so late they are together");
            }
        }
    }

    [Fact, Task(1)]
    public void Leaves_the_wider_selection_as_it_is()
    {
        var table = Trial.Input(Seed.Unseen[0], 1_000).Table;
        var late = Trial.Answer(new Filter(table, Late));
        late.Selection.Where(Short);
        late.Selection.Where(InJanuary);
        ShouldHold(late, RowsOf(table, Late), "that were late, and somebody may still need them");
    }

    [Fact, Task(1)]
    public void Copies_no_column() => Measure.Allocation(Trial).Should().BeAtMost(Bytes.Kibi(12));

    [Fact, Task(1)]
    public void Forgets_the_table() => Measure.Retention(Trial).Should().HaveNo<FlightColumns>();

    [Fact, Task(1)]
    public void Keeps_nothing_else() => Measure.Retention(Trial).Should().BeAtMost(Bytes.Kibi(1));

    [Fact, Task(2)]
    public void Makes_no_selection_on_the_way() => Measure.Allocation(() => Trial.Answer(NearlyNone)).Should().BeAtMost(Bytes.Kibi(3));

    [Fact, Task(3)]
    public void Pays_for_late_flights_by_their_number() => Measure.Allocation(() => Trial.Answer(AllLate)).Should().BeAtMost(FourForEach(AllLate));

    [Fact, Task(3)]
    public void Pays_for_all_flights_by_their_number() => Measure.Allocation(() => Trial.Answer(Everyone)).Should().BeAtMost(FourForEach(Everyone));

    /// <summary>Four bytes for each selected flight, and the objects around them.</summary>
    private static Bytes FourForEach(Filter filter) => (4L * RowsOf(filter.Table, filter.Conditions).Count) + Bytes.Kibi(1).Count;

    private static void ShouldHold(Selected selected, List<FlightRow> flights, string which)
    {
        selected.Selection.Count.Should().Be(flights.Count, "there are so many flights {0}", which);
        var same = selected.Rows.Zip(flights).TakeWhile(pair => pair.First == pair.Second).Count();
        if (same < flights.Count)
            selected.Selection[same].Should().Be(flights[same], "it is at place {0} of the flights {1}", same, which);
    }

    private static string Texts(Condition[] conditions) => $"[{string.Join(", ", conditions)}]";

    private static List<FlightRow> RowsOf(FlightColumns table, params Condition[] conditions) =>
        [.. Enumerable.Range(0, table.Rows).Where(row => conditions.All(condition => condition.Holds(table, row))).Select(row => table[row])];
}
