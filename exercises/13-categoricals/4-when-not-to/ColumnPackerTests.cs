namespace Categoricals.Exercise4;

public sealed class ColumnPackerTests
{
    private static readonly BookingsTrial Bookings = new();
    private static readonly LateBookingsTrial LateBookings = new();
    private static readonly LabelsTrial Labels = new();
    private static readonly TicketsTrial Tickets = new();
    private static readonly MonthsTrial Months = new();

    /// <summary>A reference of five letters is an object of 32 bytes, and 8 refer to it; a twentieth more is 42.</summary>
    private static readonly Bytes AsTexts = (42 * Bookings.Size) + Bytes.Kibi(1).Count;

    private static readonly Bytes AsBytes = Labels.Size + Bytes.Kibi(16).Count;
    private static readonly Bytes AsNumbers = (42 * Tickets.Size / 10) + Bytes.Kibi(1).Count;
    private static readonly Bytes Counting = 14 * Bookings.Size;

    [Fact, Task(1)]
    public void Gives_every_text_back()
    {
        foreach (var trial in new ColumnTrial[] { Bookings, LateBookings, Labels, Tickets, Months })
        {
            foreach (var seed in Seed.Unseen)
            {
                foreach (var size in new[] { 0, 1, 2, 300, 2_000, trial.Size })
                    trial.Answer(trial.Input(seed, size)).Should().Equal(trial.Input(seed, size), "these are the cells of {0}", seed);
            }
        }
    }

    [Fact, Task(1)]
    public void Leaves_nearly_unique_texts_as_they_are() => Measure.RetentionOfAnswer(Bookings).Should().BeAtMost(AsTexts);

    [Fact, Task(1)]
    public void Still_encodes_few_texts() => Measure.RetentionOfAnswer(Labels).Should().BeAtMost(AsBytes);

    [Fact, Task(1)]
    public void Looks_beyond_the_first_thousand_rows() => Measure.RetentionOfAnswer(LateBookings).Should().BeAtMost(AsTexts);

    [Fact, Task(1)]
    public void Hides_nothing_elsewhere() => Measure.Retention(Bookings).Should().BeAtMost(Bytes.Kibi(1));

    [Fact, Task(2)]
    public void Gives_numbers_back_as_they_were_written()
    {
        string[] odd = ["007", "+5", "-0", " 5", "5 ", "", "5.0", "1e3", "1,000", "(5)", "٥", "2147483648", "-2147483649", "99999999999999999999", "none"];
        string[] even = ["0", "-5", "2147483647", "-2147483648"];
        foreach (var last in odd.Concat(even))
        {
            string[] cells = [.. Enumerable.Range(1_000, 1_000).Select(number => $"{number}"), last];
            Bookings.Answer([.. cells]).Should().Equal(cells, "the last cell says '{0}'", last);
        }
    }

    [Fact, Task(2)]
    public void Keeps_numbers_as_numbers() => Measure.RetentionOfAnswer(Tickets).Should().BeAtMost(AsNumbers);

    [Fact, Task(2)]
    public void Keeps_few_numbers_as_codes() => Measure.RetentionOfAnswer(Months).Should().BeAtMost(AsBytes);

    [Fact, Task(2)]
    public void Hides_no_numbers_elsewhere() => Measure.Retention(Tickets).Should().BeAtMost(Bytes.Kibi(1));

    [Fact, Task(3)]
    public void Stops_counting_where_the_answer_is_known() => Measure.Allocation(Bookings).Should().BeAtMost(Counting);

    [Fact, Task(3)]
    public void Stops_counting_numbers_too() => Measure.Allocation(Tickets).Should().BeAtMost(Counting);

    [Fact, Task(3)]
    public void Costs_no_more_for_each_row_of_a_longer_column() => Measure.Growth(Bookings).Should().GrowAtMost(bytesPerItem: 14);
}
