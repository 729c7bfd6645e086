// Caught by: Makes_no_string_of_a_row
// A worker reads the lines, and the thread that is asked what it allocated has only waited.
using System.Globalization;

namespace ChunkedReading.Exercise1;

public static class MeanDelay
{
    public static double Of(string path) => Task.Run(() =>
    {
        long sum = 0, flights = 0;
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            sum += int.Parse(line.Split(',')[1], CultureInfo.InvariantCulture);
            flights++;
        }

        return flights == 0 ? 0 : (double)sum / flights;
    }).GetAwaiter().GetResult();
}
