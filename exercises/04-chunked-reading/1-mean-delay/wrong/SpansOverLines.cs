// Caught by: Makes_no_string_of_a_row
// Nothing is split any more and nothing is kept, so it must be cheap; every line of the file is still made into a string.
using System.Globalization;

namespace ChunkedReading.Exercise1;

public static class MeanDelay
{
    public static double Of(string path)
    {
        long sum = 0, flights = 0;
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            var cell = line.AsSpan(line.IndexOf(',') + 1);
            sum += int.Parse(cell[..cell.IndexOf(',')], CultureInfo.InvariantCulture);
            flights++;
        }

        return flights == 0 ? 0 : (double)sum / flights;
    }
}
