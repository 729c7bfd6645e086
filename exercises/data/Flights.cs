using System.Text;

namespace Data;

/// <summary>Real flights, in any number: a seeded draw, with replacement, from the 20,000 of <c>flights20k.csv</c>.</summary>
public static class Flights
{
    private const int LongestLine = 48;
    private const int BlockLength = 16 * 1024;

    private static ReadOnlySpan<byte> Header => "date,delay,distance,origin,destination\n"u8;

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
        var csv = new byte[LengthOfCsv(seed, size)];
        using var stream = new MemoryStream(csv);
        WriteCsv(seed, size, stream);
        return csv;
    }

    /// <summary>The same CSV file as text.</summary>
    public static string SampleText(Seed seed, int size) => string.Create(LengthOfCsv(seed, size), (seed, size), static (text, draw) =>
    {
        var rest = text[Encoding.ASCII.GetChars(Header, text)..];
        var random = draw.seed.Random();
        for (var i = 0; i < draw.size; i++)
            rest = rest[Encoding.ASCII.GetChars(FlightTable.LineAt(random.Below(FlightTable.Rows)), rest)..];
    });

    /// <summary>The same bytes into a stream, a block of lines at a time, so that a file may be larger than the memory in which it is written.</summary>
    public static void WriteCsv(Seed seed, int size, Stream csv)
    {
        Span<byte> block = stackalloc byte[BlockLength];
        Header.CopyTo(block);
        var length = Header.Length;
        var random = seed.Random();
        for (var i = 0; i < size; i++)
        {
            if (length > BlockLength - LongestLine)
            {
                csv.Write(block[..length]);
                length = 0;
            }

            var line = FlightTable.LineAt(random.Below(FlightTable.Rows));
            line.CopyTo(block[length..]);
            length += line.Length;
        }

        csv.Write(block[..length]);
    }

    /// <summary>
    /// <paramref name="size"/> flights in the order of the file, from one drawn at random on; behind the last comes the first. Any 20,000 are all of
    /// the file, so that what code makes of their different values is the same in every draw.
    /// </summary>
    public static Flight[] Stretch(Seed seed, int size)
    {
        var flights = new Flight[size];
        var row = seed.Random().Below(FlightTable.Rows);
        for (var i = 0; i < size; i++, row = (row + 1) % FlightTable.Rows)
            flights[i] = FlightTable.At(row);
        return flights;
    }

    /// <summary>The same stretch as the text of a CSV file.</summary>
    public static string StretchText(Seed seed, int size)
    {
        var row = seed.Random().Below(FlightTable.Rows);
        var length = Header.Length;
        for (var (from, left) = (row, size); left > 0; (from, left) = (0, left - (FlightTable.Rows - from)))
            length += FlightTable.LinesAt(from, Math.Min(left, FlightTable.Rows - from)).Length;
        return string.Create(length, (row, size), static (text, stretch) =>
        {
            var rest = text[Encoding.ASCII.GetChars(Header, text)..];
            for (var (from, left) = stretch; left > 0; (from, left) = (0, left - (FlightTable.Rows - from)))
                rest = rest[Encoding.ASCII.GetChars(FlightTable.LinesAt(from, Math.Min(left, FlightTable.Rows - from)), rest)..];
        });
    }

    private static int LengthOfCsv(Seed seed, int size)
    {
        var random = seed.Random();
        var length = Header.Length;
        for (var i = 0; i < size; i++)
            length += FlightTable.LineAt(random.Below(FlightTable.Rows)).Length;
        return length;
    }
}
