using System.IO.Compression;

namespace Checker.Classroom.Collecting.Archives;

/// <summary>Unpacks a tar.gz to a nameless tar: a tar is read by its offsets.</summary>
internal static class Gzip
{
    /// <returns>A stream that deletes its file when it is closed; a killed process leaves it in the scratch folder, which is swept.</returns>
    public static Stream Unpack(Stream packed, long length, ArchiveLimits limits, string scratch)
    {
        var path = Path.Combine(scratch, $"{Guid.NewGuid():n}.tar");
        var tar = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        try
        {
            using var gzip = new GZipStream(packed, CompressionMode.Decompress, leaveOpen: true);
            var buffer = new byte[1 << 16];
            for (int read; (read = gzip.Read(buffer)) > 0;)
            {
                tar.Write(buffer, 0, read);
                limits.Check(tar.Length, length);
            }

            tar.Position = 0;
            return tar;
        }
        catch
        {
            tar.Dispose();
            throw;
        }
    }
}
