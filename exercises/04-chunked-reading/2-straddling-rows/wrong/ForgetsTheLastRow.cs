// Caught by: Counts_the_last_row_whether_or_not_its_line_ends
// A row ends with a line end, and what has none never ends: the last flight of a file that was saved without one is missing.
using System.Globalization;
using System.Text;

namespace ChunkedReading.Exercise2;

public static class Arrivals
{
    public static ArrivalFigures To(string airport, Stream csv, byte[] buffer)
    {
        var figures = default(ArrivalFigures);
        var kept = 0;
        int read;
        while ((read = csv.Read(buffer.AsSpan(kept))) > 0)
        {
            var filled = buffer.AsSpan(0, kept + read);
            var tail = filled;
            while (tail.IndexOf((byte)'\n') is >= 0 and var end)
            {
                figures = Add(figures, tail[..end], airport);
                tail = tail[(end + 1)..];
            }

            // A read into no room brings nothing, which would look like the end of the stream.
            if (tail.Length == buffer.Length)
                throw new InvalidDataException($"The data have a row of {buffer.Length:N0} bytes or more.");
            tail.CopyTo(buffer);
            kept = tail.Length;
        }

        return figures;
    }

    private static ArrivalFigures Add(ArrivalFigures figures, ReadOnlySpan<byte> row, string airport)
    {
        row = row.TrimEnd((byte)'\r');
        if (!Ascii.Equals(row[(row.LastIndexOf((byte)',') + 1)..], airport))
            return figures;
        var cell = row[(row.IndexOf((byte)',') + 1)..];
        var delay = int.Parse(cell[..cell.IndexOf((byte)',')], CultureInfo.InvariantCulture);
        return new ArrivalFigures(figures.Flights + 1, figures.Delay + delay);
    }
}
