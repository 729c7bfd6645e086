using System.IO.Compression;
using System.Text;

namespace ChunkedReading.Exercise3;

public static class LogCount
{
    /// <summary>The number of lines in the gzipped log at <paramref name="path"/>; a last line counts whether or not it ends.</summary>
    public static long Lines(string path)
    {
        using var packed = File.OpenRead(path);
        using var unpacking = new GZipStream(packed, CompressionMode.Decompress);
        using var unpacked = new MemoryStream();
        unpacking.CopyTo(unpacked);

        var lines = Encoding.UTF8.GetString(unpacked.ToArray()).Split('\n');
        return lines[^1] == "" ? lines.Length - 1 : lines.Length;
    }
}
