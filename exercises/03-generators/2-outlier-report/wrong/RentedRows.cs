// Caught by: Keeps_twenty_rows_and_not_all
// Sorting all rows in a rented array allocates nothing once the pool is warm: the pool keeps the array.
using System.Buffers;
using Data;

namespace Generators.Exercise2;

public static class OutlierReport
{
    public static Outlier[] Of(Flight[] flights)
    {
        var rows = ArrayPool<Outlier>.Shared.Rent(flights.Length);
        var count = 0;
        for (var row = 0; row < flights.Length; row++)
        {
            if (flights[row].Delay > 60)
                rows[count++] = new Outlier(row, flights[row].Delay, flights[row].Origin);
        }

        rows.AsSpan(0, count).Sort(static (a, b) => (b.Delay, a.Row).CompareTo((a.Delay, b.Row)));
        var report = rows[..Math.Min(20, count)];
        ArrayPool<Outlier>.Shared.Return(rows, clearArray: true);
        return report;
    }
}
