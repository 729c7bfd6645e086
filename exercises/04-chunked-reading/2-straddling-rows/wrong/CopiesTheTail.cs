// Caught by: Gets_by_with_the_buffer_it_is_given
// No strings any more; but each tail is saved in an array of its own, and glued to the next chunk in another one.
using System.Globalization;
using System.Text;

namespace ChunkedReading.Exercise2;

public static class Arrivals
{
    public static ArrivalFigures To(string airport, Stream csv, byte[] buffer)
    {
        var figures = default(ArrivalFigures);
        byte[] tail = [];
        int count;
        while ((count = csv.Read(buffer)) > 0)
        {
            byte[] chunk = [.. tail, .. buffer.AsSpan(0, count)];
            var end = Array.LastIndexOf(chunk, (byte)'\n') + 1;
            foreach (var range in chunk.AsSpan(0, end).Split((byte)'\n'))
                figures = Add(figures, chunk.AsSpan(0, end)[range], airport);
            tail = chunk[end..];
            if (tail.Length >= buffer.Length)
                throw new InvalidDataException("A row is too long.");
        }

        return Add(figures, tail, airport);
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
