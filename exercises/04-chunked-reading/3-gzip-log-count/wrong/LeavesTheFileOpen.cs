// Caught by: Closes_what_it_opens
// The stream is read to its end, and an end looks like a close.
using System.IO.Compression;

namespace ChunkedReading.Exercise3;

public static class LogCount
{
    private const int BufferLength = 4 * 1024;

    public static long Lines(string path)
    {
        var packed = File.OpenRead(path);
        var unpacking = new GZipStream(packed, CompressionMode.Decompress);
        Span<byte> buffer = stackalloc byte[BufferLength];
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
