using System.IO.Compression;

namespace ChunkedReading.Exercise3;

public static class LogCount
{
    private const int BufferLength = 4 * 1024;

    /// <summary>The number of lines in the gzipped log at <paramref name="path"/>; a last line counts whether or not it ends.</summary>
    public static long Lines(string path)
    {
        using var packed = File.OpenRead(path);
        using var unpacking = new GZipStream(packed, CompressionMode.Decompress);
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
