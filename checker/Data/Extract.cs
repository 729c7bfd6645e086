using System.Globalization;
using System.Text.Unicode;

namespace Checker.Data;

/// <summary>Every n-th flight as CSV: the same bytes on every machine.</summary>
/// <remarks>
/// An even draw keeps what the exercises' statistics need: the flights stay sorted, and each day of the six months
/// has its share. The first 20,000 rows would be one day and a half of January.
/// </remarks>
internal sealed record Extract(Pinned File, int Every)
{
    internal static readonly Extract Flights3m = new(Pinned.Flights3m, 1);
    internal static readonly Extract Flights200k = new(Pinned.Flights200k, 15);
    internal static readonly Extract Flights20k = new(Pinned.Flights20k, 150);

    internal int Rows => 3_000_000 / Every;

    internal async Task Write(string parquet, Stream csv, CancellationToken ct)
    {
        var buffered = new BufferedStream(csv, 1 << 16);
        buffered.Write("date,delay,distance,origin,destination\n"u8);
        var row = 0;
        await foreach (var flight in FlightsParquet.Read(parquet, ct))
        {
            if (row % 4096 == 0)
                ct.ThrowIfCancellationRequested();
            if (row++ % Every == 0)
                WriteLine(buffered, flight);
        }
        await buffered.FlushAsync(ct);
    }

    private static void WriteLine(Stream csv, in FlightRow f)
    {
        Span<byte> line = stackalloc byte[64];
        if (!Utf8.TryWrite(line, CultureInfo.InvariantCulture,
                $"{f.Date:yyyy-MM-dd HH:mm},{f.Delay},{f.Distance},{f.Origin},{f.Destination}\n", out var length))
            throw new InvalidDataException($"A flight does not fit its line: {f}");
        csv.Write(line[..length]);
    }
}
