namespace Checker.Cli.Checkups;

/// <summary>Whether the system tells of a saved file; on some mounts and shares it does not.</summary>
internal static class FileWatching
{
    private const string Remedy = "Type ./check after a save, or move the clone to a local disk (under WSL, into the Linux file system).";

    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(2);

    /// <param name="watch">Begins to watch a folder, and calls back when something happens in it.</param>
    public static async Task<Finding> LookAsync(string folder, Func<string, Action, IDisposable> watch, TimeSpan patience, CancellationToken cancel)
    {
        using var probe = new ProbeFolder(folder);
        var told = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        try
        {
            using var watcher = watch(probe.Path, () => told.TrySetResult());
            await File.WriteAllTextAsync(Path.Combine(probe.Path, "Saved.cs"), "// Saved to see whether it is noticed.\n", cancel);
            await told.Task.WaitAsync(patience, cancel);
            return new("a saved file is noticed");
        }
        catch (TimeoutException)
        {
            return new("a saved file is not noticed", Remedy);
        }
        catch (IOException e)
        {
            // The system's limit of watched folders is reached, or this file system has no watching.
            return new($"folders cannot be watched: {e.Message}", Remedy);
        }
    }

    public static IDisposable Watch(string folder, Action tell)
    {
        var watcher = new FileSystemWatcher(folder);
        watcher.Created += (_, _) => tell();
        watcher.Changed += (_, _) => tell();
        watcher.EnableRaisingEvents = true;
        return watcher;
    }
}
