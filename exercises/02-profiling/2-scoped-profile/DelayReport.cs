using Data;

namespace Profiling.Exercise2;

/// <summary>The worst origin of each chunk of flights. For the same chunk each step allocates the same bytes.</summary>
public static class DelayReport
{
    /// <summary>All that is allocated in here is allocated in one of the four steps.</summary>
    public static string Of(Flight[][] chunks, StepProfile profile)
    {
        var report = "";
        using (profile.Begin(Step.Whole))
        {
            foreach (var chunk in chunks)
            {
                Flight[] flights;
                using (profile.Begin(Step.Clean))
                    flights = Clean(chunk);

                Dictionary<string, (int Flights, int Delay)> origins;
                using (profile.Begin(Step.Group))
                    origins = Group(flights);

                KeyValuePair<string, (int Flights, int Delay)>[] ranking;
                using (profile.Begin(Step.Rank))
                    ranking = Rank(origins);

                using (profile.Begin(Step.Write))
                    report = Write(report, ranking);
            }
        }

        return report;
    }

    /// <summary>The flights that were not diverted for half a day.</summary>
    public static Flight[] Clean(Flight[] flights) => Array.FindAll(flights, flight => flight.Delay < 300);

    /// <summary>How many flights left each origin, and their delay in all.</summary>
    public static Dictionary<string, (int Flights, int Delay)> Group(Flight[] flights)
    {
        var origins = new Dictionary<string, (int Flights, int Delay)>();
        foreach (var flight in flights)
        {
            var (count, delay) = origins.GetValueOrDefault(flight.Origin);
            origins[flight.Origin] = (count + 1, delay + flight.Delay);
        }

        return origins;
    }

    /// <summary>The origins, the worst on average first.</summary>
    public static KeyValuePair<string, (int Flights, int Delay)>[] Rank(Dictionary<string, (int Flights, int Delay)> origins)
    {
        var ranking = new KeyValuePair<string, (int Flights, int Delay)>[origins.Count];
        var rank = 0;
        foreach (var origin in origins)
            ranking[rank++] = origin;
        Array.Sort(ranking, static (a, b) => (b.Value.Delay * a.Value.Flights).CompareTo(a.Value.Delay * b.Value.Flights) is var order and not 0
            ? order
            : string.CompareOrdinal(a.Key, b.Key));
        return ranking;
    }

    /// <summary>The report so far, and a line with the first of the ranking.</summary>
    public static string Write(string report, KeyValuePair<string, (int Flights, int Delay)>[] ranking) =>
        ranking.Length == 0 ? report : string.Concat(report, ranking[0].Key, "\n");
}
