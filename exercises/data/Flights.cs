using System.Globalization;
using System.Text.Unicode;

namespace Data;

/// <summary>Real flights, in any number: a seeded draw, with replacement, from the 20,000 of <c>flights20k.csv</c>.</summary>
public static class Flights
{
    private const int LongestLine = 48;

    /// <summary><paramref name="size"/> flights drawn at random; the same seed and size give the same flights.</summary>
    public static Flight[] Sample(Seed seed, int size)
    {
        var random = seed.Random();
        var flights = new Flight[size];
        for (var i = 0; i < size; i++)
            flights[i] = FlightTable.At(random.Below(FlightTable.Rows));
        return flights;
    }

    /// <summary>The same draw as the bytes of a CSV file: the header <c>date,delay,distance,origin,destination</c>, lines ended by <c>\n</c>.</summary>
    public static byte[] SampleCsv(Seed seed, int size)
    {
        var random = seed.Random();
        var header = "date,delay,distance,origin,destination\n"u8;
        var csv = new byte[header.Length + (long)size * LongestLine];
        header.CopyTo(csv);
        var length = header.Length;
        for (var i = 0; i < size; i++)
        {
            var f = FlightTable.At(random.Below(FlightTable.Rows));
            Utf8.TryWrite(csv.AsSpan(length), CultureInfo.InvariantCulture,
                $"{f.Date:yyyy-MM-dd HH:mm},{f.Delay},{f.Distance},{f.Origin},{f.Destination}\n", out var written);
            length += written;
        }
        return csv[..length];
    }
}
