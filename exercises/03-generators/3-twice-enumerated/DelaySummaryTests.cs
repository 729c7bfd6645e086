using System.Text;
using Data;

namespace Generators.Exercise3;

public sealed class DelaySummaryTests
{
    private static readonly DelaySummaryTrial Trial = new();

    [Fact, Task(1)]
    public void Gives_count_mean_deviation_and_longest_delay()
    {
        foreach (var seed in Seed.Unseen)
        {
            foreach (var size in new[] { 1_000, seed.Random().Below(3_000) + 100, Trial.Size, 2 * Trial.Size, 4 * Trial.Size })
                FiguresShouldBe(Trial.Input(seed, size), Array.ConvertAll(Flights.Sample(seed, size), flight => flight.Delay));
        }
    }

    [Fact, Task(1)]
    public void Copes_with_no_flights_one_flight_all_early_and_all_alike()
    {
        foreach (var delays in new int[][] { [], [17], [-3, -8, -5], [1_688, 1_688, 1_688] })
            FiguresShouldBe(new FlightFile(Csv(delays)), delays);
    }

    [Fact, Task(1)]
    public void Opens_the_file_once_and_closes_it()
    {
        foreach (var size in new[] { 0, 1, 1_000 })
        {
            var answer = Trial.Answer(Trial.Input(Seed.Unseen[0], size));
            answer.Opened.Should().Be(1, "one reading of {0} flights has all the answers", size);
            answer.Closed.Should().Be(1, "what is opened is closed");
        }
    }

    [Fact, Task(2)]
    public void Stores_no_column_and_no_cells()
    {
        var allocation = Measure.Allocation(Trial);
        allocation.Should().BeAtMost(Bytes.Kibi(1));
        allocation.Should().NotAllocate<string>();
    }

    [Fact, Task(2)]
    public void Costs_the_same_for_twice_the_flights() => Measure.Growth(Trial).Should().NotGrow();

    [Fact, Task(2)]
    public void Forgets_the_file() => Measure.Retention(Trial).Should().HaveNo<FlightFile>();

    [Fact, Task(2)]
    public void Keeps_nothing_else() => Measure.Retention(Trial).Should().BeAtMost(Bytes.Kibi(1));

    private static void FiguresShouldBe(FlightFile file, int[] delays)
    {
        var figures = Trial.Answer(file).Figures;
        figures.Flights.Should().Be(delays.Length);
        if (delays.Length == 0)
            delays = [0];
        var mean = delays.Average();
        figures.Mean.Should().BeApproximately(mean, 1e-9);
        figures.Deviation.Should().BeApproximately(Math.Sqrt(delays.Average(delay => Math.Pow(delay - mean, 2))), 1e-6);
        figures.Longest.Should().Be(delays.Max());
    }

    private static byte[] Csv(int[] delays) => Encoding.UTF8.GetBytes(
        "date,delay,distance,origin,destination\n" + string.Concat(delays.Select(delay => $"2001-01-01 09:55,{delay},1208,ORD,SEA\n")));
}
