using Data;

namespace Views.Exercise1;

/// <summary>What is judged of one part; all zero for an empty one.</summary>
/// <param name="From">When its first flight left.</param>
/// <param name="Until">When its last flight left.</param>
/// <param name="Delay">Minutes, all flights together.</param>
/// <param name="Checksum">Each delay times its place in the part: the same flights in another order have another one.</param>
public readonly record struct Part(int Flights, DateTime From, DateTime Until, long Delay, long Checksum)
{
    public static Part Of(ReadOnlySpan<Flight> flights)
    {
        if (flights.IsEmpty)
            return default;
        long delay = 0, checksum = 0;
        for (var place = 0; place < flights.Length; place++)
        {
            delay += flights[place].Delay;
            checksum += (place + 1L) * flights[place].Delay;
        }

        return new Part(flights.Length, flights[0].Date, flights[^1].Date, delay, checksum);
    }
}
