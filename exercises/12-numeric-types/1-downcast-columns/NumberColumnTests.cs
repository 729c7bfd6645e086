namespace NumericTypes.Exercise1;

public sealed class NumberColumnTests
{
    private static readonly NumberColumnTrial Trial = new();

    /// <summary>One, two, two and four bytes a row are 9, and half a byte is to spare: two bytes for a weekday would be one too many.</summary>
    private static readonly Bytes NarrowTable = (Trial.Size * 19 / 2) + Bytes.Kibi(1).Count;

    /// <summary>The ends of every whole-number type, and the first numbers that float and double leave out.</summary>
    private static readonly long[] Edges =
    [
        sbyte.MinValue, sbyte.MaxValue, byte.MaxValue, short.MinValue, short.MaxValue, ushort.MaxValue, (1 << 24) + 1,
        int.MinValue, int.MaxValue, uint.MaxValue, (1L << 53) + 1, long.MinValue + 1, long.MaxValue - 1,
    ];

    private static IEnumerable<long> OnBothSidesOfTheEdges => Edges.SelectMany(edge => new[] { edge - 1, edge, edge + 1 });

    [Fact, Task(1)]
    public void Gives_every_number_back()
    {
        foreach (var seed in Seed.Unseen)
        {
            foreach (var size in new[] { 0, 1, 2, 1_000, Trial.Size })
            {
                var table = Trial.Input(seed, size);
                foreach (var (found, given) in Trial.Answer(table).Numbers.Zip(table))
                    found.Should().Equal(given, "this is what a column of {0} holds", seed);
            }
        }
    }

    [Fact, Task(1)]
    public void Holds_any_two_numbers_side_by_side()
    {
        foreach (var one in OnBothSidesOfTheEdges)
        {
            foreach (var other in OnBothSidesOfTheEdges)
                NumbersOf(one, other).Should().Equal(one, other);
        }
    }

    [Fact, Task(1)]
    public void Looks_at_every_row_before_it_chooses()
    {
        foreach (var edge in OnBothSidesOfTheEdges)
        {
            long[] values = [.. Enumerable.Repeat(1L, 6_000), edge];
            NumbersOf(values).Should().Equal(values);
        }
    }

    [Fact, Task(1)]
    public void Keeps_numbers_of_its_own()
    {
        var table = Trial.Input(Seed.Unseen[0], 100);
        var answer = Trial.Answer(table);
        foreach (var values in table)
            Array.Clear(values);
        foreach (var (found, given) in answer.Numbers.Zip(Trial.Input(Seed.Unseen[0], 100)))
            found.Should().Equal(given, "the caller used the array again for something else");
    }

    [Fact, Task(1)]
    public void Keeps_each_number_as_narrow_as_its_column_allows() => Measure.RetentionOfAnswer(Trial).Should().BeAtMost(NarrowTable);

    [Fact, Task(1)]
    public void Hides_no_numbers_elsewhere() => Measure.Retention(Trial).Should().BeAtMost(Bytes.Kibi(1));

    [Fact, Task(1)]
    public void Pays_for_the_narrow_numbers_only() => Measure.Allocation(Trial).Should().BeAtMost(NarrowTable);

    [Fact, Task(2)]
    public void Takes_a_correction_that_fits()
    {
        foreach (var edge in Edges)
        {
            var column = Trial.Answer([[0, 0, edge, 0]]).Columns.Single();
            column[1] = edge;
            column[2] = 0;
            Read(column).Should().Equal(0, edge, 0, 0);
        }
    }

    [Fact, Task(2)]
    public void Stores_a_correction_exactly_or_refuses_it()
    {
        foreach (var given in Edges)
        {
            foreach (var correction in OnBothSidesOfTheEdges)
            {
                var column = Trial.Answer([[7, given, 7]]).Columns.Single();
                var isStored = IsStored(column, row: 1, correction);
                Read(column).Should().Equal([7, isStored ? correction : given, 7], "{0} {1} in the place of {2}", correction, isStored ? "was stored" : "was refused", given);
            }
        }
    }

    private static IEnumerable<long> NumbersOf(params long[] values) => Trial.Answer([values]).Numbers.Single();

    private static IEnumerable<long> Read(NumberColumn column) => Enumerable.Range(0, column.Count).Select(row => column[row]);

    private static bool IsStored(NumberColumn column, int row, long value)
    {
        try
        {
            column[row] = value;
            return true;
        }
        catch (OverflowException)
        {
            return false;
        }
    }
}
