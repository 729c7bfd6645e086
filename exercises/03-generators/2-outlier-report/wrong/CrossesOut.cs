// Caught by: Leaves_the_flights_as_they_were
// Twenty passes need no memory, if each one crosses out the flight it took: in the caller's array.
using Data;

namespace Generators.Exercise2;

public static class OutlierReport
{
    public static Outlier[] Of(Flight[] flights)
    {
        var report = new Outlier[20];
        var count = 0;
        for (; count < 20; count++)
        {
            var latest = -1;
            for (var row = 0; row < flights.Length; row++)
            {
                if (flights[row] is { Delay: > 60 } flight && (latest < 0 || flight.Delay > flights[latest].Delay))
                    latest = row;
            }

            if (latest < 0)
                break;
            report[count] = new Outlier(latest, flights[latest].Delay, flights[latest].Origin);
            flights[latest] = null!;
        }

        return report[..count];
    }
}
