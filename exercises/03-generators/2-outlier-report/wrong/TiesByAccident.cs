// Caught by: Puts_the_earlier_row_first_where_delays_are_equal
// The delay alone is the priority; a heap promises no order among equals, unlike a stable sort.
using Data;

namespace Generators.Exercise2;

public static class OutlierReport
{
    public static Outlier[] Of(Flight[] flights)
    {
        var queue = new PriorityQueue<Outlier, int>(21);
        for (var row = 0; row < flights.Length; row++)
        {
            if (flights[row].Delay <= 60)
                continue;
            queue.Enqueue(new Outlier(row, flights[row].Delay, flights[row].Origin), flights[row].Delay);
            if (queue.Count > 20)
                queue.Dequeue();
        }

        var report = new Outlier[queue.Count];
        for (var i = report.Length - 1; i >= 0; i--)
            report[i] = queue.Dequeue();
        return report;
    }
}
