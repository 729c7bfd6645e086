// Caught by: Makes_no_string_of_a_row
// The whole file again, in memory that no limit of the managed heap concerns and no counter of the collector sees.
using System.Globalization;
using System.Runtime.InteropServices;

namespace ChunkedReading.Exercise1;

public static unsafe class MeanDelay
{
    public static double Of(string path)
    {
        using var file = File.OpenHandle(path);
        var length = (int)RandomAccess.GetLength(file);
        var bytes = (byte*)NativeMemory.Alloc((nuint)length + 1);
        try
        {
            var filled = 0;
            while (RandomAccess.Read(file, new Span<byte>(bytes + filled, length - filled), filled) is > 0 and var count)
                filled += count;
            return MeanOf(new ReadOnlySpan<byte>(bytes, filled));
        }
        finally
        {
            NativeMemory.Free(bytes);
        }
    }

    private static double MeanOf(ReadOnlySpan<byte> rows)
    {
        long sum = 0, flights = 0;
        rows = rows[(rows.IndexOf((byte)'\n') + 1)..];
        foreach (var range in rows.Split((byte)'\n'))
        {
            var row = rows[range];
            if (row.IsEmpty || row.StartsWith("date"u8))
                continue;
            var cell = row[(row.IndexOf((byte)',') + 1)..];
            sum += int.Parse(cell[..cell.IndexOf((byte)',')], CultureInfo.InvariantCulture);
            flights++;
        }

        return flights == 0 ? 0 : (double)sum / flights;
    }
}
