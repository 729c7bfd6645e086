// Caught by: Counts_the_lines
// The last four bytes of a gzip file are the unpacked size, so a buffer can be made to measure; of several files in one, they are that of the last.
using System.IO.Compression;

namespace ChunkedReading.Exercise3;

public static class LogCount
{
    public static long Lines(string path)
    {
        using var packed = File.OpenRead(path);
        if (packed.Length == 0)
            return 0;
        using var bytes = new BinaryReader(packed);
        packed.Seek(-4, SeekOrigin.End);
        var unpacked = new byte[bytes.ReadUInt32()];
        packed.Seek(0, SeekOrigin.Begin);
        using var unpacking = new GZipStream(packed, CompressionMode.Decompress);
        unpacking.ReadExactly(unpacked);
        return unpacked.AsSpan().Count((byte)'\n') + (unpacked is [] or [.., (byte)'\n'] ? 0 : 1);
    }
}
