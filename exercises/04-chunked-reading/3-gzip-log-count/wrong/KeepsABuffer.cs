// Caught by: Keeps_nothing
// A buffer for all calls is made once and never counted again; it is kept for ever.
using System.IO.Compression;

namespace ChunkedReading.Exercise3;

public static class LogCount
{
    private static readonly byte[] Kept = new byte[8 * 1024];

    public static long Lines(string path)
    {
        using var packed = File.OpenRead(path);
        using var unpacking = new GZipStream(packed, CompressionMode.Decompress);
        var buffer = Kept.AsSpan();
        var lines = 0L;
        var last = (byte)'\n';
        int count;
        while ((count = unpacking.Read(buffer)) > 0)
        {
            lines += buffer[..count].Count((byte)'\n');
            last = buffer[count - 1];
        }

        return last == '\n' ? lines : lines + 1;
    }
}
