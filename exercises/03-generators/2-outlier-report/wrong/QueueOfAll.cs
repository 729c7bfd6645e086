// Caught by: Keeps_twenty_rows_and_not_all
// A priority queue is the right tool, but one that is never emptied holds every late flight.
using Data;

namespace Generators.Exercise2;

public static class OutlierReport
{
    public static Outlier[] Of(Flight[] flights)
    {
        var queue = new PriorityQueue<Outlier, (int, int)>();
        for (var row = 0; row < flights.Length; row++)
        {
            if (flights[row].Delay > 60)
                queue.Enqueue(new Outlier(row, flights[row].Delay, flights[row].Origin), (-flights[row].Delay, row));
        }

        var report = new Outlier[Math.Min(20, queue.Count)];
        for (var i = 0; i < report.Length; i++)
            report[i] = queue.Dequeue();
        return report;
    }
}
