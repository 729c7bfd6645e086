using Checker.Classroom.Collecting.Archives;

namespace Checker.Classroom.Collecting;

/// <summary>Reads no more than it was told to, whatever a file declares.</summary>
internal static class Bounded
{
    /// <exception cref="ArchiveException">The file is longer.</exception>
    public static byte[] Read(IncomingFile file, long limit)
    {
        using var content = new MemoryStream();
        Copy(file, content, limit);
        return content.ToArray();
    }

    /// <exception cref="ArchiveException">The file is longer.</exception>
    public static void Copy(IncomingFile file, Stream to, long limit)
    {
        if (file.Length > limit)
            throw ArchiveException.ForFile(file.Name, limit);
        using var stream = file.Open();
        var buffer = new byte[1 << 16];
        var length = 0L;
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            length += read;
            if (length > limit)
                throw ArchiveException.ForFile(file.Name, limit);
            to.Write(buffer, 0, read);
        }
    }
}
