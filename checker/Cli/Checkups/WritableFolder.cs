namespace Checker.Cli.Checkups;

/// <summary>Whether a folder can be written to, and has room.</summary>
internal static class WritableFolder
{
    private const long Enough = 1_000_000_000;

    /// <param name="freeBytes">Bytes free where the folder is; null where the system does not say.</param>
    public static Finding Look(string folder, Func<string, long?> freeBytes)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var file = Path.Combine(folder, $"doctor-{Guid.NewGuid():n}");
            File.WriteAllText(file, "Written to see whether it can be.");
            File.Delete(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new($"not writable: {e.Message}", $"Make {folder} a folder that you may write to.");
        }

        return freeBytes(folder) switch
        {
            null => new("writable"),
            < Enough and { } few => new($"writable, with {Gigabytes.Of(few)} free", $"Free at least {Gigabytes.Of(Enough)} where {folder} is."),
            { } free => new($"writable, with {Gigabytes.Of(free)} free"),
        };
    }
}
