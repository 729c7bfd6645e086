namespace Checker.Course;

/// <summary>Writes a file whole or not at all: to a temporary file beside it, flushed, then renamed over it.</summary>
public static class AtomicFile
{
    public const string Temporary = ".tmp";
    private const int Tries = 10;

    /// <param name="path">Its folder is made where there is none.</param>
    /// <exception cref="IOException">There is no room, or something else is in the place; what stood there before is whole.</exception>
    public static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var temporary = $"{path}.{Guid.NewGuid():n}{Temporary}";
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(System.Text.Encoding.UTF8.GetBytes(text));
                stream.Flush(flushToDisk: true);
            }

            Replace(temporary, path);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>On Windows a file that another process is reading cannot be replaced at that moment.</summary>
    private static void Replace(string temporary, string path)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                File.Move(temporary, path, overwrite: true);
                return;
            }
            catch (Exception problem) when (attempt < Tries && OperatingSystem.IsWindows() && problem is IOException or UnauthorizedAccessException)
            {
                Thread.Sleep(20);
            }
        }
    }
}
