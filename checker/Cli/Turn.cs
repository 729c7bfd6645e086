using Checker.Cli.Updating;

namespace Checker.Cli;

/// <summary>One check at a time builds in a checkout or updates it; the system lets go of the file when its holder dies.</summary>
internal sealed class Turn : IDisposable
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(200);
    private readonly FileStream _file;

    private Turn(FileStream file) => _file = file;

    /// <summary>For whoever works with the course's files.</summary>
    /// <exception cref="UpdateException">Who had the turn before left files of two versions.</exception>
    public static async Task<Turn> WaitAsync(string root, Screen screen, CancellationToken cancel)
    {
        var turn = await WaitToUpdateAsync(root, screen, cancel);
        if (!Journal.IsAt(root))
            return turn;
        turn.Dispose();
        throw UpdateException.ForUnfinished();
    }

    /// <summary>For whoever brings the files to one version.</summary>
    public static async Task<Turn> WaitToUpdateAsync(string root, Screen screen, CancellationToken cancel)
    {
        var path = Path.Combine(root, ".check", "grading.lock");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        for (var isFirst = true; ; isFirst = false)
        {
            try
            {
                return new Turn(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException) when (File.Exists(path))
            {
                if (isFirst)
                    screen.Progress($"[grey]another check is at work in this checkout; waiting for it ...[/]");
                await Task.Delay(Glance, cancel);
            }
        }
    }

    public void Dispose() => _file.Dispose();
}
