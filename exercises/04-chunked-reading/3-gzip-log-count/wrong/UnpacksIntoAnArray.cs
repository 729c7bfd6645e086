// Caught by: Fits_in_a_heap_as_large_as_the_log
// Bytes instead of strings are the better half of the work; the log is unpacked as a whole all the same.
using System.IO.Compression;

namespace ChunkedReading.Exercise3;

public static class LogCount
{
    public static long Lines(string path)
    {
        using var packed = File.OpenRead(path);
        using var unpacking = new GZipStream(packed, CompressionMode.Decompress);
        using var unpacked = new MemoryStream();
        unpacking.CopyTo(unpacked);
        var bytes = unpacked.GetBuffer().AsSpan(0, (int)unpacked.Length);
        return bytes.Count((byte)'\n') + (bytes.IsEmpty || bytes[^1] == '\n' ? 0 : 1);
    }
}
