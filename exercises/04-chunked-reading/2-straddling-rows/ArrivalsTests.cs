using System.Text;
using Data;

namespace ChunkedReading.Exercise2;

public sealed class ArrivalsTests
{
    private const string Header = "date,delay,distance,origin,destination\n";
    private const string ToChicago = "2001-01-01 09:55,-11,1208,SEA,ORD\n";
    private const string FromChicago = "2001-01-01 09:56,20,1208,ORD,SEA\n";

    private static readonly ArrivalsTrial Trial = new();
    private static readonly int[] BufferLengths = [64, 65, 100, 4_096, 65_536];
    private static readonly string[] Airports = ["ORD", "SEA", "XXX"];

    [Fact, Task(1)]
    public void Adds_up_every_arrival_with_a_buffer_of_any_length()
    {
        foreach (var seed in Seed.Unseen)
        {
            foreach (var size in new[] { 0, 1, 2, 1_000, seed.Random().Below(5_000) + 3, 2 * Trial.Size })
                FiguresShouldBeRight(Text(seed, size), seed);
        }
    }

    [Fact, Task(1)]
    public void Takes_both_kinds_of_line_ends()
    {
        foreach (var seed in Seed.Unseen)
            FiguresShouldBeRight(Text(seed, 2_000).ReplaceLineEndings("\r\n"), seed);
    }

    [Fact, Task(1)]
    public void Counts_the_last_row_whether_or_not_its_line_ends()
    {
        foreach (var csv in new[] { Header + ToChicago, Header + FromChicago + ToChicago, Text(Seed.Unseen[0], 500) + ToChicago })
        {
            FiguresShouldBeRight(csv.TrimEnd('\n'), Seed.Unseen[0]);
            FiguresShouldBeRight(csv.ReplaceLineEndings("\r\n").TrimEnd('\n'), Seed.Unseen[0]);
        }
    }

    [Fact, Task(1)]
    public void Copes_with_a_file_without_flights()
    {
        foreach (var csv in new[] { "", Header, Header.TrimEnd('\n') })
            FiguresShouldBeRight(csv, Seed.Unseen[0]);
    }

    [Fact, Task(1)]
    public void Gets_by_with_the_buffer_it_is_given() => Measure.Allocation(Trial).Should().BeZero();

    [Fact, Task(1)]
    public void Costs_the_same_for_twice_the_flights() => Measure.Growth(Trial).Should().NotGrow();

    [Fact, Task(2)]
    public void Refuses_a_row_that_is_longer_than_the_buffer()
    {
        foreach (var length in BufferLengths)
        {
            var row = new string('x', length + 1);
            foreach (var csv in new[] { row, row + "\n", Header + ToChicago + row + "\n" + ToChicago, Text(Seed.Unseen[0], 100) + new string('x', 20 * length) })
            {
                var answer = Trial.Answer(new ArrivalsQuestion("ORD", DownloadOf(csv, Seed.Unseen[0]), new byte[length]));
                answer.Failure.Should().Be(nameof(InvalidDataException), "a row of more than {0} bytes is in no buffer of {0}", length);
            }
        }
    }

    [Fact, Task(2)]
    public void Forgets_the_download() => Measure.Retention(Trial).Should().HaveNo<Download>();

    [Fact, Task(2)]
    public void Keeps_nothing_else() => Measure.Retention(Trial).Should().BeAtMost(Bytes.Kibi(1));

    private static void FiguresShouldBeRight(string csv, Seed seed)
    {
        var rows = csv.Split('\n').Select(line => line.TrimEnd('\r').Split(',')).ToList();
        foreach (var airport in Airports)
        {
            var arrivals = rows.Where(cells => cells[^1] == airport).ToList();
            var expected = new ArrivalFigures(arrivals.Count, arrivals.Sum(cells => long.Parse(cells[1])));
            foreach (var length in BufferLengths)
            {
                var answer = Trial.Answer(new ArrivalsQuestion(airport, DownloadOf(csv, seed), new byte[length]));
                answer.Failure.Should().BeNull("every row fits in {0} bytes", length);
                answer.Figures.Should().Be(expected, "it is the answer for {0} and {1}, with a buffer of {2} bytes", airport, seed, length);
            }
        }
    }

    private static string Text(Seed seed, int flights) => Encoding.UTF8.GetString(Flights.SampleCsv(seed, flights));

    private static Download DownloadOf(string csv, Seed seed) => new(Encoding.UTF8.GetBytes(csv), seed);
}
