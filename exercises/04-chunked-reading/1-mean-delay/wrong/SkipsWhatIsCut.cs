// Caught by: Gives_the_mean_of_the_delays
// A row that the end of the buffer has cut looks like a bad row, and bad rows are skipped: a few flights of many thousands, nobody notices.
using System.Buffers.Text;

namespace ChunkedReading.Exercise1;

public static class MeanDelay
{
    public static double Of(string path)
    {
        using var file = File.OpenHandle(path);
        var buffer = new byte[64 * 1024];
        long sum = 0, flights = 0, at = 0;
        while (RandomAccess.Read(file, buffer, at) is > 0 and var count)
        {
            at += count;
            ReadOnlySpan<byte> rows = buffer.AsSpan(0, count);
            foreach (var range in rows.Split((byte)'\n'))
            {
                var row = rows[range];
                if (row.Count((byte)',') != 4 || row.StartsWith("date"u8))
                    continue;
                var cell = row[(row.IndexOf((byte)',') + 1)..];
                if (!Utf8Parser.TryParse(cell, out int delay, out _))
                    continue;
                sum += delay;
                flights++;
            }
        }

        return flights == 0 ? 0 : (double)sum / flights;
    }
}
