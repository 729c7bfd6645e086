// Caught by: Counts_what_was_read_and_no_more
// Everything is counted at once, so that there is nothing to keep; but nobody has asked for these flights yet.
namespace Dispose.Exercise3;

public sealed class ChunkReader : IDisposable
{
    private int _left;
    private bool _isDisposed;

    public ChunkReader(byte[] chunk)
    {
        using var lines = new StreamReader(new MemoryStream(chunk));
        while (lines.ReadLine() is { } line)
        {
            var delay = int.Parse(line.Split(',')[1]);
            Summary = new ChunkSummary(Summary.Flights + 1, Summary.Delay + delay, Math.Max(Summary.Worst, delay));
        }

        _left = Summary.Flights;
    }

    public ChunkSummary Summary { get; }

    public bool ReadFlight()
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        return _left-- > 0;
    }

    public void Dispose() => _isDisposed = true;
}
