using Data;

namespace Leaks.Exercise4;

/// <summary>An hour of jobs at a server that runs on.</summary>
/// <param name="Quarters">What is added to the table of each job in each quarter: the first index is the quarter, the second the job.</param>
public sealed record Hour(Server Server, Flight[][][] Quarters)
{
    private const int FlightsPerQuarter = 20;

    public static Hour Of(Seed seed, int jobs)
    {
        var flights = new Queue<Flight>(Flights.Sample(seed, 4 * jobs * FlightsPerQuarter));
        return new Hour(new Server(), [.. Enumerable.Range(0, 4).Select(_ => Enumerable.Range(0, jobs).Select(_ => Next(flights)).ToArray())]);
    }

    private static Flight[] Next(Queue<Flight> flights) => [.. Enumerable.Range(0, FlightsPerQuarter).Select(_ => flights.Dequeue())];
}
