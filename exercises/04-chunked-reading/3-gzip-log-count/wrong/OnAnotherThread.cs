// Caught by: Unpacks_into_a_small_buffer_only
// Line by line, on a thread that nobody asks.
using System.IO.Compression;

namespace ChunkedReading.Exercise3;

public static class LogCount
{
    public static long Lines(string path) => Task.Run(() =>
    {
        using var packed = File.OpenRead(path);
        using var unpacking = new GZipStream(packed, CompressionMode.Decompress);
        using var text = new StreamReader(unpacking);
        var lines = 0L;
        while (text.ReadLine() is not null)
            lines++;
        return lines;
    }).GetAwaiter().GetResult();
}
