// Peer: Sylvan.Data.Csv
using Sylvan.Data.Csv;

namespace ChunkedReading.Exercise1;

public static class MeanDelay
{
    /// <summary>The mean delay of the flights in the CSV file at <paramref name="path"/>, in minutes; 0 for a file without flights.</summary>
    public static double Of(string path)
    {
        using var csv = CsvDataReader.Create(path);
        var delay = csv.GetOrdinal("delay");
        var (flights, total) = (0, 0L);
        while (csv.Read())
        {
            total += csv.GetInt32(delay);
            flights++;
        }

        return flights == 0 ? 0 : (double)total / flights;
    }
}
