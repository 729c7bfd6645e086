// Caught by: Counts_empty_lines_and_a_last_line_that_does_not_end
// As wc -l does, and as wc -l it is one short where the last line does not end.
using System.IO.Compression;

namespace ChunkedReading.Exercise3;

public static class LogCount
{
    private const int BufferLength = 4 * 1024;

    public static long Lines(string path)
    {
        using var packed = File.OpenRead(path);
        using var unpacking = new GZipStream(packed, CompressionMode.Decompress);
        Span<byte> buffer = stackalloc byte[BufferLength];
        var lines = 0L;
        int count;
        while ((count = unpacking.Read(buffer)) > 0)
            lines += buffer[..count].Count((byte)'\n');
        return lines;
    }
}
