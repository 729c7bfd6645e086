// Caught by: Keeps_no_chunk_once_disposed
// The field that holds the chunk is emptied, and the StreamReader in the next field leads to the same stream.
namespace Dispose.Exercise3;

/// <summary>Reads the flights of one chunk of a CSV file and keeps count.</summary>
public sealed class ChunkReader : IDisposable
{
    private MemoryStream? _chunk;
    private readonly StreamReader _lines;

    public ChunkReader(byte[] chunk)
    {
        _chunk = new MemoryStream(chunk);
        _lines = new StreamReader(_chunk);
    }

    /// <summary>What was read so far. Still to be had after <see cref="Dispose"/>.</summary>
    public ChunkSummary Summary { get; private set; }

    /// <summary>Reads the next flight; false at the end of the chunk.</summary>
    /// <exception cref="ObjectDisposedException">The reader is disposed.</exception>
    public bool ReadFlight()
    {
        if (_lines.ReadLine() is not { } line)
            return false;
        var delay = int.Parse(line.Split(',')[1]);
        Summary = new ChunkSummary(Summary.Flights + 1, Summary.Delay + delay, Math.Max(Summary.Worst, delay));
        return true;
    }

    public void Dispose()
    {
        _lines.Dispose();
        _chunk?.Dispose();
        _chunk = null;
    }
}
