using Microsoft.Data.Analysis;

namespace Frames.Exercise4;

public sealed class PunctualityTests
{
    private static readonly PunctualityTrial Trial = new();
    private static readonly CapTrial Caps = new();
    private static readonly int[] Sizes = [0, 1, 2, 1_000, 2_000];

    [Fact, Task(1)]
    public void Reports_what_the_flights_say()
    {
        foreach (var seed in Seed.Unseen)
        {
            foreach (var size in Sizes)
            {
                Trial.Answer(Trial.Input(seed, size)).Should().Be(
                    ReportOf(FlightFrame.Delays(seed, size), FlightFrame.Distances(seed, size)), "so it is for {0}", seed);
            }
        }
    }

    [Fact, Task(1)]
    public void Takes_a_missing_delay_for_no_delay()
    {
        Trial.Answer(FlightFrame.Of([null, -7, null, -3], [100, 200, 300, 400])).Should().Be(new PunctualityReport(2, 2, 0, -10, -3, 0));
        Trial.Answer(FlightFrame.Of([null, null], [100, 200])).Should().Be(new PunctualityReport(0, 2, 0, 0, null, 0));
        Trial.Answer(FlightFrame.Of([15, 14, 0], [100, 200, 300])).Should().Be(new PunctualityReport(3, 0, 1, 29, 15, 100));
    }

    [Fact, Task(1)]
    public void Finds_the_columns_by_their_names()
    {
        var delay = new Int32DataFrameColumn("delay", [20, null, 40]);
        var distance = new Int32DataFrameColumn("distance", [1, 2, 4]);
        var origin = new StringDataFrameColumn("origin", ["ORD", "ABE", "SEA"]);
        Trial.Answer(new DataFrame(distance, origin, delay)).Should().Be(new PunctualityReport(2, 1, 2, 60, 40, 5));
    }

    [Fact, Task(1)]
    public void Takes_any_column_of_whole_numbers()
    {
        var delay = new PrimitiveDataFrameColumn<int>("delay", [20, null, 40]);
        var distance = new PrimitiveDataFrameColumn<int>("distance", [1, 2, 4]);
        Trial.Answer(new DataFrame(delay, distance)).Should().Be(new PunctualityReport(2, 1, 2, 60, 40, 5));
    }

    [Fact, Task(1)]
    public void Survives_a_sum_that_no_int_holds() =>
        Trial.Answer(FlightFrame.Of([int.MaxValue, int.MaxValue], [int.MaxValue, int.MaxValue]))
            .Should().Be(new PunctualityReport(2, 0, 2, 2L * int.MaxValue, int.MaxValue, 2L * int.MaxValue));

    [Fact, Task(1)]
    public void Reports_without_boxing_a_cell() => Measure.Allocation(Trial).Should().BeAtMost(512);

    [Fact, Task(1)]
    public void Costs_the_same_for_twice_the_flights() => Measure.Growth(Trial).Should().NotGrow();

    [Fact, Task(1)]
    public void Forgets_the_frame() => Measure.Retention(Trial).Should().HaveNo<Int32DataFrameColumn>();

    [Fact, Task(2)]
    public void Caps_what_is_larger_and_nothing_else()
    {
        var atTheCap = Caps.Answer(new CapQuestion(FlightFrame.Of([59, 60, 61], [1, 1, 1]), Most: 60));
        atTheCap.Delays.Should().Equal(59, 60, 60);
        atTheCap.Cells.Should().Be(1, "only one of 59, 60 and 61 is larger than 60");
        foreach (var seed in Seed.Unseen)
        {
            foreach (var size in Sizes)
            {
                var delays = FlightFrame.Delays(seed, size);
                var answer = Caps.Answer(Caps.Input(seed, size));
                answer.Delays.Should().Equal(delays.Select(delay => delay > 60 ? 60 : delay), "so it is for {0}", seed);
                answer.Cells.Should().Be(delays.Count(delay => delay > 60), "so many are larger for {0}", seed);
            }
        }
    }

    [Fact, Task(2)]
    public void Caps_below_zero_too_and_leaves_missing_ones_alone()
    {
        var flights = FlightFrame.Of([-20, null, -5, 0, 7], [1, 1, 1, 1, 1]);
        var answer = Caps.Answer(new CapQuestion(flights, Most: -5));
        answer.Delays.Should().Equal(-20, null, -5, -5, -5);
        answer.Cells.Should().Be(2, "a delay of just so much is not larger");
        flights["delay"].NullCount.Should().Be(1);
    }

    [Fact, Task(2)]
    public void Caps_the_column_that_it_was_given()
    {
        var flights = FlightFrame.Of([20, null, 40], [1, 2, 4]);
        var column = (PrimitiveDataFrameColumn<int>)flights["delay"];
        Caps.Answer(new CapQuestion(flights, Most: 30));
        column.Should().Equal(20, null, 30);
    }

    [Fact, Task(2)]
    public void Caps_without_boxing_a_cell() => Measure.Allocation(Caps).Should().BeAtMost(512);

    [Fact, Task(2)]
    public void Caps_twice_the_flights_for_the_same() => Measure.Growth(Caps).Should().NotGrow();

    private static PunctualityReport ReportOf(int?[] delays, int?[] distances)
    {
        var landed = delays.Zip(distances, (delay, distance) => (Delay: delay, Miles: distance!.Value)).Where(flight => flight.Delay.HasValue).ToList();
        var late = landed.Where(flight => flight.Delay >= 15).ToList();
        return new PunctualityReport(
            landed.Count, delays.Length - landed.Count, late.Count,
            landed.Sum(flight => (long)flight.Delay!.Value), landed.Max(flight => flight.Delay), late.Sum(flight => (long)flight.Miles));
    }
}
