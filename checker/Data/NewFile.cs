namespace Checker.Data;

/// <summary>
/// Writes a file aside, checks it, and only then gives it its name: Ctrl-C, a full disk or a wrong download leave nothing
/// that looks whole. What a killed process left aside is overwritten by the next one.
/// </summary>
internal static class NewFile
{
    internal static async Task Write(
        string path, Pinned expected, Func<Stream, Task> write, Func<long, string, DataException> refuse, CancellationToken ct)
    {
        var aside = path + ".part";
        try
        {
            await using (var file = Open(aside, path))
            {
                try
                {
                    await write(file);
                    file.Flush(flushToDisk: true);
                    file.Position = 0;
                    var sha256 = await Pinned.HashOf(file, ct);
                    if (sha256 != expected.Sha256)
                        throw refuse(file.Length, sha256);
                }
                catch
                {
                    await file.DisposeAsync();
                    File.Delete(aside);
                    throw;
                }
            }
            File.Move(aside, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw DataException.CannotWrite(path, expected, e);
        }
    }

    /// <summary>For this process alone, so that two of them do not write into one file; unbuffered, so that closing it on a full disk cannot fail.</summary>
    private static FileStream Open(string aside, string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        try
        {
            return new FileStream(aside, FileMode.Create, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        }
        catch (IOException) when (File.Exists(aside))
        {
            throw DataException.Busy(path);
        }
    }
}
