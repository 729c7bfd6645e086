using Data;

namespace ChunkedReading.Exercise1;

public sealed class MeanDelayTests
{
    private const string Header = "date,delay,distance,origin,destination\n";

    private static readonly MeanDelayTrial Trial = new();

    [Fact, Task(1)]
    public void Gives_the_mean_of_the_delays()
    {
        foreach (var seed in Seed.Unseen)
        {
            // The last is twenty buffers of 64 KiB: a row that one of them cuts may look whole, but not twenty times.
            foreach (var size in new[] { 1, 2, 1_000, seed.Random().Below(5_000) + 3, 40_000 })
            {
                using var file = Trial.Input(seed, size);
                var expected = File.ReadAllLines(file.FullName).Skip(1).Average(line => int.Parse(line.Split(',')[1]));
                Trial.Answer(file).Should().BeApproximately(expected, Math.Abs(expected) * Trial.Tolerance, "it is the answer for {0} flights of {1}", size, seed);
            }
        }
    }

    [Fact, Task(1)]
    public void Gives_zero_for_no_flights()
    {
        foreach (var csv in new[] { Header, Header.TrimEnd('\n'), "" })
            MeanOf(csv).Should().Be(0, "there is no flight in '{0}'", csv);
    }

    [Fact, Task(1)]
    public void Counts_the_last_row_whether_or_not_its_line_ends() =>
        MeanOf(Header + "2001-01-01 09:55,5,1208,ORD,SEA\n2001-01-01 09:56,10,1208,ORD,SEA").Should().Be(7.5);

    [Fact, Task(1)]
    public void Adds_up_more_than_an_int_can_hold() =>
        MeanOf(Header + string.Concat(Enumerable.Repeat("2001-01-01 09:55,2000000000,1208,ORD,SEA\n", 3))).Should().Be(2_000_000_000);

    [Fact, Task(1)]
    public void Refuses_a_delay_that_is_no_number() =>
        FluentActions.Invoking(() => MeanOf(Header + "2001-01-01 09:55,n/a,1208,ORD,SEA\n")).Should().Throw<FormatException>();

    /// <summary>Half a million flights: the file has as many bytes as the heap.</summary>
    [Fact, Task(1)]
    public void Fits_in_a_heap_as_large_as_the_file() => Measure.Peak(Trial, size: 500_000).Should().FitIn(Bytes.Kibi(16 * 1024));

    [Fact, Task(2)]
    public void Makes_no_string_of_a_row()
    {
        var allocation = Measure.Allocation(Trial);
        allocation.Should().BeAtMost(Bytes.Kibi(72));
        allocation.Should().NotAllocate<string[]>();
    }

    [Fact, Task(2)]
    public void Costs_the_same_for_twice_the_flights() => Measure.Growth(Trial).Should().NotGrow();

    [Fact, Task(2)]
    public void Closes_the_file() => Measure.Finalization(Trial).Should().BeZero();

    [Fact, Task(2)]
    public void Keeps_nothing() => Measure.Retention(Trial).Should().BeAtMost(Bytes.Kibi(1));

    private static double MeanOf(string csv)
    {
        using var file = new FlightFile(csv);
        return Trial.Answer(file);
    }
}
