// Caught by: Fits_in_a_heap_as_large_as_the_file
// No strings, no list, and a tenth of the starter's bytes: but the whole file is in one array.
using System.Globalization;

namespace ChunkedReading.Exercise1;

public static class MeanDelay
{
    public static double Of(string path)
    {
        ReadOnlySpan<byte> rows = File.ReadAllBytes(path);
        long sum = 0, flights = 0;
        var isHeader = true;
        foreach (var range in rows.Split((byte)'\n'))
        {
            var row = rows[range];
            if (row.IsEmpty)
                continue;
            if (!isHeader)
            {
                var cell = row[(row.IndexOf((byte)',') + 1)..];
                sum += int.Parse(cell[..cell.IndexOf((byte)',')], CultureInfo.InvariantCulture);
                flights++;
            }

            isHeader = false;
        }

        return flights == 0 ? 0 : (double)sum / flights;
    }
}
