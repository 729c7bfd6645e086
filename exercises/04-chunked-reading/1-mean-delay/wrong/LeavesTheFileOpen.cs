// Caught by: Closes_the_file
// A handle is one number, so who would miss it? The file stays open until the collector comes by, and it comes for memory only.
using System.Globalization;

namespace ChunkedReading.Exercise1;

public static class MeanDelay
{
    private const int BufferLength = 64 * 1024;

    public static double Of(string path)
    {
        var file = File.OpenHandle(path);
        var buffer = new byte[BufferLength];
        long sum = 0;
        long flights = 0;
        long at = 0;
        var length = RandomAccess.GetLength(file);
        var isHeader = true;
        int count;
        while ((count = RandomAccess.Read(file, buffer, at)) > 0)
        {
            var rows = WholeRows(buffer.AsSpan(0, count), isEnd: at + count == length);
            // What is cut off at the buffer's end is read again with the next chunk, from the start of its row.
            at += rows.Length;
            foreach (var range in rows.Split((byte)'\n'))
            {
                var row = rows[range];
                if (row.IsEmpty)
                    continue;
                if (!isHeader)
                {
                    sum += DelayIn(row);
                    flights++;
                }

                isHeader = false;
            }
        }

        return flights == 0 ? 0 : (double)sum / flights;
    }

    private static ReadOnlySpan<byte> WholeRows(ReadOnlySpan<byte> chunk, bool isEnd)
    {
        var end = chunk.LastIndexOf((byte)'\n') + 1;
        if (end > 0)
            return chunk[..end];
        return isEnd ? chunk : throw new InvalidDataException($"The file has a row of {chunk.Length:N0} bytes or more.");
    }

    private static int DelayIn(ReadOnlySpan<byte> row)
    {
        var cell = row[(row.IndexOf((byte)',') + 1)..];
        return int.Parse(cell[..cell.IndexOf((byte)',')], CultureInfo.InvariantCulture);
    }
}
