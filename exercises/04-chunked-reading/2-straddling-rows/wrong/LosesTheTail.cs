// Caught by: Adds_up_every_arrival_with_a_buffer_of_any_length
// Each chunk is taken for a small file: what is cut off at its end is no row, and its other half is none either.
using System.Globalization;
using System.Text;

namespace ChunkedReading.Exercise2;

public static class Arrivals
{
    public static ArrivalFigures To(string airport, Stream csv, byte[] buffer)
    {
        var flights = 0;
        var delay = 0L;
        int count;
        while ((count = csv.Read(buffer)) > 0)
        {
            ReadOnlySpan<byte> chunk = buffer.AsSpan(0, count);
            foreach (var range in chunk.Split((byte)'\n'))
            {
                var row = chunk[range].TrimEnd((byte)'\r');
                if (row.Count((byte)',') != 4 || !Ascii.Equals(row[(row.LastIndexOf((byte)',') + 1)..], airport))
                    continue;
                var cell = row[(row.IndexOf((byte)',') + 1)..];
                delay += int.Parse(cell[..cell.IndexOf((byte)',')], CultureInfo.InvariantCulture);
                flights++;
            }
        }

        return new ArrivalFigures(flights, delay);
    }
}
