// Caught by: Refuses_a_row_that_is_longer_than_the_buffer
// Nobody thinks of a row that fills the buffer: the read gets no room, brings nothing, and that looks like the end.
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

            tail.CopyTo(buffer);
            kept = tail.Length;
        }

        return Add(figures, buffer.AsSpan(0, kept), airport);
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
